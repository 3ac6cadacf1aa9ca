using System.Globalization;
using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Replies.Words;

/// <summary>Hears all that a seller wishes of the words at once: “a short email, and less businessy” is one wish of three parts.</summary>
public sealed class WordsEar : IMomentWords
{
    /// <summary>What may be said beside a wish that nothing else was heard in: a name, a reason.</summary>
    private const int MostBeside = 3;
    private const int MostBesideHint = 7;
    private const int MostWords = 18;
    private const int LongestWish = 80;
    private const double Hint = 0.2;
    private const int LongestQuote = 40;
    private const string WhatToSay = "ask.what-tell";

    // “Can you make it firmer, I'm not his friend” is no news of a friend.
    private static readonly WordExpression Wishes = new(
        @"^\W*(?:(?:ok|okay|and|but|so|now|please|pls|hm+|no|yes|coach|then|also)\b\W*)*(?:can|could|would) (?:you|u|i|we|it)\b" +
            @"|^\W*(?:(?:ok|okay|and|but|so|now|please|pls|hm+|no|yes|coach|then|also)\b\W*)*(?:make|make it|too|without|give me|gimme" +
            @"|put|write|less|more|not so|not too|in|as|i want|i need|i'd like|drop|skip|leave out|two|2|another|shorter|firmer|warmer" +
            @"|simpler|i'?m not|don'?t|what would you|what do you)\b");

    private static readonly WordExpression Why = new(@"^\W*(?:(?:and|but|ok|okay|so|well|hm+)\b\W*)*why\b");

    // “Can you check an email for me” wishes none.
    private static readonly WordExpression Checks = new(@"\b(?:check|read|look|review|proof|draft|glance|feedback|opinion|see if)\b");

    // What can be no answer, whatever is asked.
    private static readonly HashSet<string> _plain = new(StringComparer.Ordinal)
        { FormChoice.Recommended, FormChoice.Opening, FormChoice.NextTime, FormChoice.Versions, FormChoice.InEnglish };

    private static readonly HashSet<string> _telling = new(StringComparer.OrdinalIgnoreCase) { "i", "we", "they", "he", "she", "i've",
        "we've", "it's", "its", "the", "my", "our", "their", "his", "her" };

    // “Anything I should not do?”
    private static readonly WordExpression BetterNot = new(
        @"^\W*(?:(?:and|so|ok|okay|but|is there|are there|also|coach|tell me|then|now|thanks)\b\W*)*(?:anything|what|something|things?" +
        @"|any" +
            @" mistakes?|which mistakes?)\W+(?:(?:that|else|to) )*(?:(?:should|must|would|do|had|can) )?(?:i|we|one|you)? " +
            @"?(?:(?:should|must" +
            @"|had|would|can) )?(?:(?:better|rather|best) )?(?:(?:not|n't|shouldn't|mustn't|shouldnt|never|avoid)\b ?)+(?:to )?(?:do" +
            @"|say|write" +
            @"|doing|saying|mention|ask|bring up|send)?(?: (?:now|there|here|then|with (?:him|her|them)|to (?:him|her|them)|in the call" +
            @"|on the call|at all|please))*\W*\?*\s*$");

    // “He is calling”, as one goes back to a deal.
    private static readonly WordExpression Rings = new(@"^\W*(?:he|she|they)(?:'?s| is|'re| are) calling(?: me)?(?: now| right now| " +
        @"rn)?\W*$");

    private static readonly WordExpression Writes =
        new(@"\b(?:i|to|do i|should i) (?:just )?(?:(?<mail>write|mail|email|send)|(?<chat>text|message|whatsapp))\b");

    private static readonly WordExpression AsksForText = new(
        @"(?:^|[.!?,;:\n)]\W*|\b(?:so|now|and|please|can you|could you|pls) )(?:write|give|gimme|make|type|draft" +
        @"|compose) (?:me |us )?(?:the" +
            @"|a|that|an|this|my) (?:short |quick |little |nice |whole )*(?:(?<chat>text|message|sms|whats ?app|dm)|(?<mail>e-?mail|mail" +
            @"|letter))(?: (?:now|please|pls|for (?:him|her|them|this)|to (?:him|her|them)|then))*\W*$");

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(Heard(reading, talk ?? turn.Held<TalkSpokenOf>()?.Talk));

    private static Reading Heard(Reading reading, TalkState? talk)
    {
        if (reading.Commands is [{ Act: var news }, { Act: WhatToSay }] && TopicsOfNews.Of(news) is not null)
        {
            // “She's on the phone, she says no, what do I say?” wants words for the no, whatever else it resembles.
            return reading;
        }
        var text = Own(reading.Utterance.Text);
        if (IsOfWords(reading.Leading.Act) && NoDraft.BringsTheirs(reading.Utterance.Text)
            && WordWishes.In(ToldOfThem.WithoutQuotes(reading.Utterance.Text)).Count == 0)
        {
            // “He answered "Which page is it?", there is none”: what he answered is the matter, and no other form of the words.
            var theirs = new Command(Counsel.ToWhatTheySaid, null, new(0, reading.Utterance.Text.Length), Thresholds.Cheap);
            return reading with { Commands = [theirs], Ranking = [theirs, .. reading.Ranking.Where(one => !IsOfWords(one.Act))] };
        }
        if (reading.Leading is { Act: "want.draft-check", P: >= Thresholds.Plain } && DraftPaste.Find(reading.Utterance.Text) is not null)
        {
            return reading;
        }
        if (Few(text, talk) is { } few && !IsKept(reading))
        {
            return Wished(reading, [few], []);
        }
        if (talk?.Wording is not null && WhatToWrite.IsAsked(text) && !IsKept(reading))
        {
            return Wished(reading, [WhatToWrite.AsMail(text) ? "ask.as-email" : "ask.as-chat"], []);
        }
        var isUsed = PlainWish.TellsOfUse(text);
        if ((isUsed || PlainWish.OnlyTells(text)) && reading.Ranking.Concat(reading.Commands).Any(command => IsOfWords(command.Act)))
        {
            // “I lost it. 8 months. Two line email. And my manager …” wants nothing shorter.
            var rest = reading.Ranking.Where(command => !IsOfWords(command.Act)).ToList();
            return rest.Count == 0 ? reading : reading with
            {
                Commands = [.. reading.Commands.Where(command => !IsOfWords(command.Act)).DefaultIfEmpty(rest[0])], Ranking = rest,
            };
        }
        if (talk is not null && NextTime.IsAsked(text) && !IsKept(reading))
        {
            return Wished(reading, [FormChoice.NextTime], []);
        }
        if (talk?.Wording is not null && AsksForText.Match(text) is { Success: true } wanted && !IsKept(reading))
        {
            // “… two foremen quit over it. Write me the text”: whatever is told before, something to send is wanted.
            return Wished(reading, [wanted.Groups["mail"].Success ? "ask.as-email" : "ask.as-chat"], []);
        }
        if (talk?.Wording is not null && PlainWish.In(text) is { Count: > 0 } plainly && !IsKept(reading))
        {
            // Words are in sight, and they shall be otherwise: that is what it's about, whatever it resembles besides.
            return Wished(reading, plainly, []);
        }
        if (talk?.Wording is not null && reading.Leading.Act == "want.draft-check" && Why.IsMatch(text) && text.Length <= LongestWish)
        {
            // “Why tell him that?” is no draft.
            var why = new Command("ask.why", null, new(0, text.Length), Thresholds.Opening);
            return reading.LedBy(why);
        }
        if (isUsed || PlainWish.IsWhether(text) || IsElse(reading, talk)
            || ToldOfThem.In(text)
            || reading.Utterance.Text.Contains('“', StringComparison.Ordinal)
            || reading.Utterance.Text.Contains('"', StringComparison.Ordinal))
        {
            return reading;
        }
        var known = reading.Commands.Where(command => IsOfWords(command.Act) && command.P >= Thresholds.Cheap).ToList();
        var wishes = WordWishes.In(text)
            .Where(wish => wish is not (FormChoice.Opening or FormChoice.Recommended) || talk is not null)
            .ToList();
        if (wishes.Count == 0 && reading.Leading.Act == "ask.then" && Writes.Match(text) is { Success: true } write)
        {
            // “So what now, I write him what”: what then is something to send.
            wishes.Add(write.Groups["chat"].Success ? "ask.as-chat" : "ask.as-email");
        }
        // What is plain by its words says how it shall sound; how it goes out may be heard beside.
        wishes = [.. wishes.Union(known.Select(command =>
            command.Act)
                .Where(act => wishes.Count == 0
                    || (act.StartsWith("ask.as-", StringComparison.Ordinal) && !wishes.Exists(FormChoice.IsChannel))))];
        if (known.Count == 0 && talk is { Open.TakesWords: true } && !wishes.Exists(_plain.Contains))
        {
            // “Keep it shorter” may be what was learnt.
            return reading;
        }
        if (talk is null && PlainWish.In(text).Count > 0 && known.Count > 0)
        {
            // “One sentence only” is a wish, whatever counsel it resembles.
            return Wished(reading, wishes, []);
        }
        if (wishes.Count == 0
            || (known.Count == 0 && reading.Leading.Act != "ask.then" && !IsWish(reading, text, wishes))
            || (known.Count == 1 && wishes.Count == 1 && wishes[0] == known[0].Act))
        {
            return reading;
        }
        // What else the message does, it does still.
        return Wished(reading, wishes, reading.Commands.Where(command => !IsOfWords(command.Act)
            && (known.Count > 0
                ? command.P >= Thresholds.Undoable
                    && command.Act is not ("chat.thanks" or "none" or "answer")
                    && !command.Act.StartsWith("news.", StringComparison.Ordinal)
                : command.Act is "chat.upset" or "chat.anger" or "chat.despair")));
    }

    // “I'm dialling in 2. Just the opener”, “calling her in 1 min”: who is about to speak gets so much, and no more.
    private static string? Few(string text, TalkState? talk) => talk is null ? null
        : BetterNot.IsMatch(text.Replace('’', '\'')) ? FormChoice.Avoid
        : FewWanted.QuestionsIn(text) is { } count ? FormChoice.Questions + count.ToString(CultureInfo.InvariantCulture)
        : FewWanted.IsOneLine(text) || (talk.Wording is not null && Rings.IsMatch(text.Replace('’', '\'')))
            || (ComingUp.IsAtOnce(text) && WordCount.Of(ComingUp.Without(text)) == 0)
            ? FormChoice.OneLine : null;

    private static Reading Wished(Reading reading, IEnumerable<string> wishes, IEnumerable<Command> beside)
    {
        var wish = new Command(FormChoice.Otherwise, string.Join('+', FormChoice.InOrder(wishes)),
            new(0, reading.Utterance.Text.Length), Thresholds.Opening);
        return reading with
        {
            Commands = [wish, .. beside],
            Ranking = [wish, .. reading.Ranking],
            // “An email I can send before lunch” agrees on no hour.
            Facts = [.. reading.Facts.Where(fact => fact.When is null)],
        };
    }

    // A draft stands in quotes; a word or two of what was shown may, too.
    private static string Own(string text)
    {
        if (WordWishes.NamesAWord(text))
        {
            return text.Replace("\"", "", StringComparison.Ordinal).Replace("“", "", StringComparison.Ordinal)
                .Replace("”", "", StringComparison.Ordinal);
        }
        var own = ToldOfThem.WithoutQuotes(text);
        return text.Length - own.Length is > 0 and <= LongestQuote && (text.Contains('"', StringComparison.Ordinal)
            || text.Contains('“', StringComparison.Ordinal)) ? own : text;
    }

    // What was plainly asked for, or answered, comes first all the same.
    private static bool IsKept(Reading reading) => reading.Leading switch
    {
        // “Without the thank you” is said of words, and of nothing that happened.
        { Act: "answer" or "correct", P: >= Thresholds.Plain } =>
            !reading.Utterance.Text.StartsWith("without the ", StringComparison.OrdinalIgnoreCase),
        { Act: "want.change-reminder" or "want.put-off" } => reading.Facts.Any(fact => fact.When is not null),
        { Act: "want.remind" or "want.note" or "want.forget-me" or "want.export" or "others-data"
            or "want.practise", P: >= Thresholds.Cheap } => true,
        { Act: "want.draft-check" } => Checks.IsMatch(reading.Utterance.Text),
        _ => false,
    };

    private static bool IsOfWords(string act) => FormChoice.Acts.Contains(act);

    private static bool IsWish(Reading reading, string text, List<string> wishes)
    {
        if (WordCount.Of(text) > MostWords)
        {
            return false;
        }
        if (!wishes.Contains(FormChoice.InEnglish)
            && _telling.Contains(text.Split(' ', 2)[0])
            && !Wishes.IsMatch(text)
            && !reading.Ranking.Any(command => IsOfWords(command.Act) && command.P >= Hint))
        {
            // “I waited far too long” wants nothing shorter.
            return false;
        }
        var isHinted = Wishes.IsMatch(text)
            || wishes.Contains(FormChoice.InEnglish)
            || reading.Ranking.Any(command => IsOfWords(command.Act) && command.P >= Hint);
        return WordWishes.Beside(text) <= (isHinted ? MostBesideHint : MostBeside);
    }

    // What is surely something else stays that.
    private static bool IsElse(Reading reading, TalkState? talk) => reading.Leading switch
    {
        { Act: "answer" or "correct", P: >= Thresholds.Plain } => true,
        { Act: "answer", P: >= Thresholds.Opening } when talk?.Wording is null => true,
        // “Make it shorter” moves no reminder: that takes a day.
        { Act: "want.change-reminder" or "want.put-off" } => reading.Facts.Any(fact => fact.When is not null),
        { Act: "want.remind" or "want.note" or "want.forget-me" or "want.export" or "others-data"
            or "want.practise", P: >= Thresholds.Cheap } => true,
        { P: >= Thresholds.Opening, Act: var act } when act.StartsWith("news.", StringComparison.Ordinal) =>
            talk is null || !Wishes.IsMatch(reading.Utterance.Text),
        { Act: "want.draft-check" } => reading.Utterance.Text.Length > LongestWish || Checks.IsMatch(reading.Utterance.Text),
        { P: >= Thresholds.Opening, Act: var act } => act.StartsWith("want.", StringComparison.Ordinal) || act.StartsWith("steer.",
            StringComparison.Ordinal) || act is "ask.why" or "ask.counsel",
        _ => false,
    };
}
