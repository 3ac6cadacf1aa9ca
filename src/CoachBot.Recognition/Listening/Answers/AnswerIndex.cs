using System.Numerics.Tensors;
using CoachBot.Recognition.Features;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>
/// The examples of a question by what they have in common with any text: for each n-gram the examples that have it, so that a text is held
/// against all of them in one walk over its own n-grams.
/// </summary>
/// <param name="Answers">The answer of each example.</param>
/// <param name="Lengths">The squared length of each example's n-grams.</param>
/// <param name="Negated">Whether each says “not”.</param>
/// <param name="Grams">The n-grams that any of them has, ascending.</param>
/// <param name="Ends">Where the examples of each n-gram end.</param>
/// <param name="Examples">The examples that have it.</param>
/// <param name="Values">How much it counts in each.</param>
/// <param name="Meanings">The embeddings, one after the other; empty without an encoder.</param>
internal sealed record AnswerIndex(
    int[] Answers, float[] Lengths, byte[] Negated, int[] Grams, int[] Ends, int[] Examples, float[] Values, float[] Meanings)
{
    public int Count => Answers.Length;

    public static AnswerIndex Of(IReadOnlyList<AnswerExample> examples)
    {
        var has = Enumerable.Range(0, examples.Count)
            .SelectMany(example =>
                examples[example].Text.Grams.Indices.Zip(examples[example].Text.Grams.Values, (gram, value) => (gram, example, value)))
            .OrderBy(one => one.gram).ThenBy(one => one.example).ToList();
        int[] grams = [.. has.Select(one => one.gram).Distinct()];
        var ends = new int[grams.Length];
        for (int at = 0, gram = 0; at < has.Count; at++)
        {
            gram += has[at].gram == grams[gram] ? 0 : 1;
            ends[gram] = at + 1;
        }
        return new(
            [.. examples.Select(example => example.Answer)], [.. examples.Select(example => example.Text.Grams.Dot(example.Text.Grams))],
            [.. examples.Select(example => (byte)(Likeness.IsNegated(example.Text) ? 1 : 0))],
            grams, ends, [.. has.Select(one => one.example)], [.. has.Select(one => one.value)],
            [.. examples.SelectMany(example => example.Text.Embedding)]);
    }

    /// <summary>The inner product of a text's n-grams with each example's.</summary>
    public void Dot(SparseVector text, Span<float> products)
    {
        products.Clear();
        var from = 0;
        for (var at = 0; at < text.Indices.Length && from < Grams.Length; at++)
        {
            var found = Grams.AsSpan(from).BinarySearch(text.Indices[at]);
            from += found < 0 ? ~found : found;
            if (found < 0)
                continue;
            for (var one = from == 0 ? 0 : Ends[from - 1]; one < Ends[from]; one++)
                products[Examples[one]] += Values[one] * text.Values[at];
        }
    }

    /// <summary>How alike the meanings of a text and of an example are; 0 without an encoder.</summary>
    public float Meaning(int example, HeardText text)
    {
        var width = Meanings.Length / Count;
        return width == 0 ? 0 : TensorPrimitives.Dot<float>(Meanings.AsSpan(example * width, width), text.Embedding);
    }
}
