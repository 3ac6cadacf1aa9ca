using CoachBot.Content;
using CoachBot.Hosting;
using CoachBot.Storage;
using Microsoft.Extensions.Options;

namespace CoachBot.CommandLine;

/// <summary>Tells whoever started the program what is wrong, in a sentence and never in the program's own terms.</summary>
internal static class StartFaults
{
    /// <summary>The exit code of a program that was started wrongly.</summary>
    public const int Refused = 2;

    private const int Failed = 1;

    /// <returns>The exit code.</returns>
    public static async Task<int> TellAsync(Exception fault, TextWriter error)
    {
        await error.WriteLineAsync(fault switch
        {
            // Whoever mends content needs the list.
            ContentException content => content.Message,
            OptionsValidationException settings => string.Join(Environment.NewLine, settings.Failures),
            StoreUnavailableException store =>
                $"The database can't be used: {OneLine(store.InnerException?.Message ?? store.Message)} Mend that, and start the coach " +
                    "again.",
            _ => OneLine(fault.Message),
        });
        return fault is ContentException ? Failed : Refused;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim() is var line && line.EndsWith('.') ? line : $"{line}.";
}
