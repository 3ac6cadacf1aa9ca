namespace CoachBot.Content;

/// <summary>
/// The coach's own situations can be asked for anything: each wording shorter, warmer and more formal, in other words, and counsel on the
/// case. An organisation's may do without.
/// </summary>
internal static class CompleteRules
{
    private const int FewestCounsel = 7;

    public static void Check(Situation situation, Section file)
    {
        foreach (var section in file.Named("wording"))
        {
            CheckRegisters(situation.Wordings[section.Name], section);
        }
        if (situation.Counsel.Count < FewestCounsel)
        {
            file.Problem("counsel",
                $"'{situation.Id}' answers {situation.Counsel.Count} questions about the case. Add to 'counsel:' until it answers at " +
                    $"least {FewestCounsel}.");
        }
    }

    private static void CheckRegisters(Wording wording, Section section)
    {
        (string Name, RegisterWording? Words)[] registers = [("short", wording.Short), ("warm", wording.Warm), ("formal", wording.Formal)];
        foreach (var (name, words) in registers)
        {
            if ((wording.Spoken is not null && words?.Spoken is null) || (wording.Email is not null && words?.Email is null))
            {
                section.Problem(name, $"'{wording.Key}' can't be said '{name}'. Add '{name}:' with 'spoken' and 'email'.");
            }
        }
        if (wording.Another is null)
        {
            section.Problem(null, $"'{wording.Key}' can't be said in other words. Add 'another: …'.");
        }
    }
}
