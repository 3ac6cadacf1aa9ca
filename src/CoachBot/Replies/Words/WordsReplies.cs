using System.Globalization;
using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Replies.Case;
using CoachBot.Storage.Turns;

namespace CoachBot.Replies.Words;

/// <summary>Replies to what is asked about the words just shown: otherwise, again, why, and by whom.</summary>
public sealed class WordsReplies(ContentLibrary content, Voice voice, MenuReplies home, LikelyWords likely) : ICommandHandler
{
    private const string OnlyThese = "only-these";
    private const int MostQuestions = 3;

    private readonly WordsAloneCard _card = new(content.Shared);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } =
        [.. FormChoice.Acts, Unplaced.Name, Unplaced.Recommend, "ask.why", "ask.source", "ask.meaning"];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var asked = new Asked(voice, context);
        if (context.Command is { Act: FormChoice.Otherwise, Arg: { } few }
            && few.StartsWith(FormChoice.Questions, StringComparison.Ordinal)
            && Questions(asked, context, int.Parse(few[FormChoice.Questions.Length..], CultureInfo.InvariantCulture)) is { } questions)
        {
            return Task.FromResult(questions);
        }
        var known = ShownWords.Find(content, context.Talk?.Wording);
        if ((known ?? FirstOf(context)) is not { } shown)
        {
            return Task.FromResult(NothingShown(asked, context));
        }
        var isFirst = known is null;
        return Task.FromResult(context.Command.Act switch
        {
            "ask.why" => asked.Reply(asked.Say("why-lead"), shown.Wording.Why),
            "ask.source" => asked.Reply(Source(asked, shown.Source)),
            "ask.meaning" => asked.Reply(Meaning(asked, shown)),
            FormChoice.Otherwise when context.Command.Arg == FormChoice.OneLine => Alone(asked, shown,
                NothingAround.Line(shown.Wording, WordingForms.Nearest(shown.Wording, shown.Form)!)),
            // In a call a breath is all the time there is.
            "ask.shorter" when context.Turn.Held<LiveCall>() is not null
                && shown.Form is { Channel: not Form.Email, Register: not Form.Fewest } =>
                Alone(asked, shown, NothingAround.Line(shown.Wording, WordingForms.Nearest(shown.Wording, shown.Form)!)),
            FormChoice.Otherwise when context.Command.Arg == FormChoice.Avoid => BetterNot(asked, shown),
            FormChoice.Otherwise => Otherwise(asked, shown, context.Command.Arg!.Split('+'), isFirst),
            Unplaced.Recommend => Otherwise(asked, shown, [FormChoice.Recommended], isFirst),
            var act => Otherwise(asked, shown, [act], isFirst),
        });
    }

    // Those of the case, else those for any first talk.
    private CommandReply? Questions(Asked asked, CommandContext context, int count)
    {
        var shown = ShownWords.Find(content, context.Talk?.Wording) ?? likely.Opening(context.Talk);
        var lines = content.Find("prepare-call")!.Lines;
        var calls = Enumerable.Range(1, MostQuestions)
            .Select(number => lines.GetValueOrDefault($"question-{CallHistory.Asked(context.Talk?.Topic)}-{number}")?.Source)
            .OfType<string>();
        var words = shown is null ? null : WordingForms.Nearest(shown.Wording, shown.Form);
        return NothingAround.Questions(words, calls, count) is not { } few ? null
            : new CommandReply { Card = _card.Build(few, asked.Names), IsAll = true };
    }

    private CommandReply BetterNot(Asked asked, ShownWords shown)
    {
        var avoid = shown.Wording.Avoid.Count > 0 ? shown.Wording.Avoid : likely.Opening(asked.Talk)?.Wording.Avoid ?? [];
        return avoid.Count == 0 ? asked.Reply(asked.Say("avoid-any"))
            : asked.Reply([content.Shared.Line("card-avoid") + ":", .. avoid.Select(text => $"✕ {text}")]);
    }

    private CommandReply Alone(Asked asked, ShownWords shown, FormText words) =>
        new() { Card = _card.Build(words, asked.Names), Wording = Last(shown, words.Form), IsAll = true };

    // Words wanted otherwise, where none were shown yet, are those of the likeliest case.
    private ShownWords? FirstOf(CommandContext context) =>
        context.Command.Act is Unplaced.Name or "ask.meaning" or "ask.repeat" or "ask.why" or "ask.source" ? null : likely.Of(context);

    private CommandReply Otherwise(Asked asked, ShownWords shown, IReadOnlyList<string> wishes, bool isFirst)
    {
        shown = wishes.Contains(FormChoice.NextTime) && likely.Opening(asked.Talk) is { } opening ? opening : shown;
        var (words, line) = (WordingForms.Nearest(shown.Wording, shown.Form)!, (string?)null);
        var channels = wishes.Where(FormChoice.IsChannel).ToList();
        foreach (var wish in wishes)
        {
            if (wish == FormChoice.Versions)
            {
                return channels.Count > 1 ? Through(asked, shown, words.Form, channels) : Versions(asked, shown, words.Form);
            }
            var isBeside = wish == "ask.shorter" && wishes.Any(WordsCut.Keeps);
            var change = isBeside && WordsCut.Of(words) is { } cut ? new("shorter-lead", cut) : Changed(shown.Wording, words, wish);
            // What is so already needn't be said where something else was done.
            (words, line) = change.Words is { } other ? (other, change.Line) : (words, line ?? (wish == wishes[^1] ? change.Line : null));
        }
        var isChanged = words.Form != shown.Form || words.Body.Source != WordingForms.Nearest(shown.Wording, shown.Form)!.Body.Source;
        return isChanged || Repeats(wishes[^1]) ? Shown(asked, shown, words, line!)
            // Words that nobody has seen yet are shown, even where they can't be had otherwise.
            : isFirst ? Shown(asked, shown, words, "nearest-lead")
            // “Out loud:” is followed by words, also by the same ones.
            : line == OnlyThese || channels.Count == 0 ? asked.Reply(asked.Say(line!))
            : Shown(asked, shown, words, line!);
    }

    private static bool Repeats(string wish) =>
        wish is "ask.repeat" or Unplaced.Name or FormChoice.InEnglish or FormChoice.Opening or FormChoice.Recommended
            or FormChoice.NextTime;

    private static string? Shortens(string wish) => wish switch
    {
        "ask.shorter" => "shorter-lead",
        FormChoice.Firmer => "firmer-lead",
        FormChoice.Simpler => "simpler-lead",
        _ => null,
    };

    private static FormChange Changed(Wording wording, FormText words, string wish)
    {
        if (wish is FormChoice.WithoutThanks or FormChoice.WithoutApology)
        {
            return LeftOut.From(words, wish) is { } left ? new("left-out-lead", left)
                // Who sounds too sorry without an apology sounds too soft.
                : wish == FormChoice.WithoutApology && FormChoice.Choose(wording, words.Form, FormChoice.Firmer) is { Words: not null } firm
                    ? firm
                    : new("nothing-to-leave-out", null);
        }
        if (wish.StartsWith(FormChoice.Without, StringComparison.Ordinal))
        {
            return WordsCut.Without(wording, words, wish[FormChoice.Without.Length..]) is { } without
                ? new("left-out-lead", without)
                : new("nothing-to-leave-out", null);
        }
        if (wish == "ask.as-voicemail" && wording.Voicemail is null)
        {
            return words.Form.Channel == Form.Voicemail || WordingForms.Of(wording, new(Form.Spoken, Form.Short)) is not { } brief
                ? FormChoice.Choose(wording, words.Form, wish)
                : new("voicemail-near", brief);
        }
        if (wish == Unplaced.Name)
        {
            return new("with-name-lead", words);
        }
        var change = FormChoice.Choose(wording, words.Form, wish);
        if (change is { Line: OnlyThese, Words: null }
            && Shortens(wish) is { } line
            && words.Form.Channel != Form.Email
            && LeftOut.Middle(words) is { } shorter)
        {
            return new(line, shorter);
        }
        return change is { Line: OnlyThese, Words: null } && FormChoice.Choose(wording, words.Form, "ask.another").Words is { } nearest
            ? new("nearest-lead", nearest)
            : change;
    }

    // “One for the call and one for a mail”: the same words, each as it goes out.
    private CommandReply Through(Asked asked, ShownWords shown, Form form, List<string> channels)
    {
        var each = channels.Select(channel => Changed(shown.Wording, WordingForms.Nearest(shown.Wording, form)!, channel).Words
                ?? WordingForms.Nearest(shown.Wording, form)!)
            .DistinctBy(words => words.Form.Channel)
            .ToList();
        return asked.Reply(asked.Say("channels-lead"))
            with { Cards = [.. each.Select(words => _card.Build(words, asked.Names))], Wording = Last(shown, each[^1].Form) };
    }

    private CommandReply Versions(Asked asked, ShownWords shown, Form form)
    {
        var two = FormChoice.Two(shown.Wording, form);
        return two.Count == 0
            ? asked.Reply(asked.Say(OnlyThese))
            : asked.Reply(asked.Say("versions-lead"))
                with { Cards = [.. two.Select(words => _card.Build(words, asked.Names))], Wording = Last(shown, two[^1].Form) };
    }

    private CommandReply Shown(Asked asked, ShownWords shown, FormText words, string line) =>
        asked.Reply(asked.Say(line), line == "recommended-lead" ? shown.Wording.Then?.Fill(asked.Names) : null)
            with { Card = _card.Build(words, asked.Names), Wording = Last(shown, words.Form) };

    private static LastWording Last(ShownWords shown, Form form) => shown.Last with { Channel = form.Channel, Register = form.Register };

    private static string Source(Asked asked, Credit? source) => source is null
        ? asked.Say("own-view")
        : asked.Say("source-lead", Names.None.With("title", source.Title).With("author", source.Author));

    private static string?[] Meaning(Asked asked, ShownWords shown) =>
        [asked.Say("meaning-lead"), shown.Wording.Title.Length == 0 ? null : $"{shown.Wording.Title}.", shown.Wording.Why];

    // A card that asked something is what isn't clear, where it showed no words.
    private CommandReply NothingShown(Asked asked, CommandContext context)
    {
        if (context.Command.Act is "ask.meaning" or "ask.repeat" && context.Talk?.Open is { } open && QuestionOf(open) is { } question)
        {
            return asked.Reply(question.Again.Fill(asked.Names));
        }
        var line = asked.Say("nothing-shown-yet");
        return context.Talk is null ? new() { Card = home.Menu(line), Said = asked.Keys } : asked.Reply(line);
    }

    private Question? QuestionOf(OpenAsk open) =>
        content.Find(open.Topic)?.Questions.GetValueOrDefault(open.Question) ?? content.Shared.Questions.GetValueOrDefault(open.Question);
}
