using System.Numerics.Tensors;
using CoachBot.Recognition.Learning;

namespace CoachBot.Recognition.Listening.Acts;

/// <summary>What sets the scores of acts right, with nothing open and at a question.</summary>
internal sealed record ActCalibration(Scale NothingOpen, Scale Open)
{
    public static ActCalibration None { get; } = new(Scale.None, Scale.None);
}

/// <summary>Sets scores right, so that a probability of 0.8 is right eight times in ten.</summary>
/// <param name="Temperature">What logits are divided by.</param>
/// <param name="Offsets">What is added to each act's logit before: content has more of some families, and plainer ones, than talks have.
/// Empty for nothing.</param>
internal sealed record Scale(float Temperature, float[] Offsets)
{
    public static Scale None { get; } = new(1, []);

    /// <summary>Turns logits into probabilities.</summary>
    public void SetRight(float[] logits)
    {
        if (Offsets.Length > 0)
            TensorPrimitives.Add(logits, Offsets, logits);
        TensorPrimitives.Divide(logits, Temperature, logits);
        SoftmaxModel.ToProbabilities(logits);
    }
}
