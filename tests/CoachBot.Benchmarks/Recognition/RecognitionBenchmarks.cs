using BenchmarkDotNet.Attributes;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Recognition;

namespace CoachBot.Benchmarks.Recognition;

/// <summary>One phrase through recognition, and the encoder alone; trained on the product's own content.</summary>
[InProcess]
[MemoryDiagnoser]
public class RecognitionBenchmarks
{
    private const string Phrase = "lovely lunch with Ana from Contoso again, but still not a single order";

    private static readonly string Cache = Path.Combine(Path.GetTempPath(), "coachbot-benchmarks");

    private IntentRecognizer _linear = null!;
    private IntentRecognizer _full = null!;
    private SentenceEncoder _encoder = null!;

    [GlobalSetup]
    public void Train()
    {
        var content = ContentLibrary.Load("en", [Path.Combine(AppContext.BaseDirectory, "content")]);
        LabelledPhrase[] phrases = [.. CoachRegistration.Phrases(content)];
        _encoder = SentenceEncoder.TryLoad(Path.Combine(AppContext.BaseDirectory, "encoder"), Cache)
            ?? throw new InvalidOperationException("The encoder was not fetched: install Node.js and build again.");
        var settings = new RecognizerSettings { CacheFolder = Cache };
        _linear = IntentRecognizer.Train(phrases, settings: settings);
        _full = IntentRecognizer.Train(phrases, _encoder, settings);
    }

    [Benchmark(Baseline = true)]
    public RecognitionResult LinearModel() => _linear.Recognize(Phrase);

    [Benchmark]
    public RecognitionResult WithEncoder() => _full.Recognize(Phrase);

    [Benchmark]
    public float[] EncoderAlone() => _encoder.Encode(Phrase);
}
