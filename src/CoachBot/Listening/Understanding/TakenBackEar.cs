using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>“Scratch that, he just texted: needs 12 pickers Friday”: what was told is taken back by a yes, on the deal at hand.</summary>
public sealed class TakenBackEar(ContentLibrary content) : IMomentWords
{
    private const string Yes = "news.said-yes";
    private const double Plainly = 0.98;

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (talk is null
            || talk.Topic == "said-yes"
            || content.Find(talk.Topic) is not Situation
            || TakesBack.Match(text) is not { Success: true } back
            || !IsYes.IsMatch(text.AsSpan(back.Length))
            || No.IsMatch(text.AsSpan(back.Length)))
        {
            return Task.FromResult(reading);
        }
        var yes = new Command(Yes, null, new(0, text.Length), Plainly);
        return Task.FromResult(reading.LedBy(yes));
    }

    private static readonly WordExpression TakesBack = new(
        @"^\W*(?:(?:oh|ok|no|wait|actually|sorry|wow|omg|haha)\b\W*)*(?:scratch|ignore|forget|strike|cancel|disregard|never ?mind" +
            @"|nvm|hold|delete" +
            @"|undo)\s?(?:all )?(?:that|this|it|everything|the last(?: one| bit| message)?|what i said|my last(?: one" +
            @"| message)?)?(?: last)?" +
            @"(?: one| bit| message)?\b\W*");

    private static readonly WordExpression IsYes = new(
        @"\b(?:needs?|wants? (?:to (?:go|start|buy|sign|order|proceed|do)|it|them|all|\d|one|two|three|four|five|six|seven|eight" +
            @"|nine|ten|(?:[\w-]+ ){1,3}(?:by|for|on)\b)|(?:will|'ll) take|takes|ordering|orders|ordered|go(?:es|ing)? ahead" +
            @"|(?:he|she|they)(?:'s|'re| is| are) (?:in|on board|up for it|doing it)|said yes|says yes|it'?s a yes|(?:deal|we)(?:'s" +
            @"|'re| is| are)? (?:back )?on" +
            @"|signed|signing|bought|buying|booked|confirmed|accepted|changed (?:his|her|their) mind)\b");

    private static readonly WordExpression No = new(
        @"\b(?:not|no longer|doesn'?t|don'?t|won'?t|isn'?t|aren'?t|never|nobody|more time|to think|a discount|cheaper|someone else" +
            @"|instead of us)\b");
}
