namespace CoachBot.Recognition.Learning;

/// <summary>Tells how far learning is in parts, each of which counts from nought to one by itself.</summary>
internal static class LearningParts
{
    /// <summary>A part of the whole.</summary>
    /// <param name="whole">Hears how far all of it is; null where nobody listens.</param>
    /// <param name="from">Where the part begins in the whole.</param>
    /// <param name="to">Where it ends.</param>
    public static IProgress<double>? Part(this IProgress<double>? whole, double from, double to) =>
        whole is null ? null : new Stretch(whole, from, to);

    private sealed class Stretch(IProgress<double> whole, double from, double to) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + (to - from) * value);
    }
}
