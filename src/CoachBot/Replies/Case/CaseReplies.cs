using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Dialogs;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using CoachBot.Replies.Words;
using CoachBot.Storage.Turns;

namespace CoachBot.Replies.Case;

/// <summary>Replies to what is asked about the case: what if they say no, what do I tell her, should I write instead.</summary>
public sealed class CaseReplies(ContentLibrary content, Voice voice, CounselFinder finder, ContentUse use) : ICommandHandler
{
    private const string CantKnow = "ask.cant-know";

    private readonly CounselCard _card = new(content.Shared);

    /// <summary>The questions about a case that are told apart by what they are about.</summary>
    public static IReadOnlyCollection<string> Questions { get; } =
        ["ask.what-if", "ask.what-tell", "ask.should-i", "ask.my-fault", "ask.how-long", "ask.who-else", "ask.why-they", CantKnow];

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } =
        [.. Questions, Counsel.InTheirWords, Counsel.ToWhatTheySaid, Counsel.ToOwnSlip, Counsel.ToOwnLimit, Unplaced.Told, Telling.Done,
            Telling.Met];

    /// <inheritdoc/>
    public Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (asked, command) = (new Asked(voice, context), context.Command);
        if (command.Act is Telling.Done or Telling.Met)
        {
            return Task.FromResult(asked.Reply(asked.Say(command.Act == Telling.Done ? "told-done" : "told-met")));
        }
        if (command.Act == Unplaced.Told)
        {
            return Task.FromResult(asked.Reply(asked.Say(context.Talk is null ? "told-alone" : "told")));
        }
        var counsel = command.Act == Counsel.InTheirWords
            ? content.FindCounsel(command.Arg!)
            : Nearest(command, asked, context) is { } nearest ? nearest
            : command is { Act: Counsel.ToWhatTheySaid, Arg: null } && context.Talk is null
                ? InTurn(VariantOfTurn.Of(context.Turn.Activity))
            : CounselChoice.Best(content, asked.Topic, command.Act, command.Arg, asked.Facts,
                said => asked.HasSaid(ShownWords.KeyOf(said)));
        if (counsel is null || (command.Act == CantKnow && asked.HasSaid(ShownWords.KeyOf(counsel))))
        {
            return Task.FromResult(asked.Reply(asked.Say("cant-know")));
        }
        return Task.FromResult(Give(asked, counsel, context));
    }

    // A question that nothing else was made of gets the counsel that is nearest, where one is at all; none of it twice.
    private Counsel? Nearest(Command command, Asked asked, CommandContext context) =>
        command is { Act: CantKnow or Unplaced.WhatToSay or Counsel.ToWhatTheySaid, P: <= Thresholds.Cheap }
            && finder.Find(context.Reading.Utterance.Text) is [var best, ..]
                && best.Score >= (command.Act == CantKnow ? Thresholds.Nearest : Need.ForWords)
            && content.FindCounsel(best.Intent) is { } counsel && !asked.HasSaid(ShownWords.KeyOf(counsel)) ? counsel : null;

    // With nothing open nobody remembers which was said.
    private Counsel InTurn(int turn)
    {
        var all = content.Shared.Counsel.Values.Where(counsel => counsel is { Act: Counsel.ToWhatTheySaid, Arg: null }).ToList();
        return all[(int)((uint)turn % all.Count)];
    }

    private CommandReply Give(Asked asked, Counsel counsel, CommandContext context)
    {
        var (wording, _, last) = ShownWords.Of(content, counsel, context.Talk?.Topic);
        // In a call one line is read: the shortest.
        var isLive = context.Turn.Held<LiveCall>() is not null;
        var words = WordingForms.Nearest(wording,
            isLive && !counsel.IsLive ? new(Form.Spoken, Form.Short) : new(Channel(asked, context.Talk), Form.Plain))!;
        use.Shown(context.Turn, ShownWords.KeyOf(counsel));
        string?[] lead = [asked.HasSaid(ShownWords.KeyOf(counsel)) ? asked.Say("repeat-lead") : null];
        return asked.Note(ShownWords.KeyOf(counsel)).Reply(lead) with
        {
            Card = isLive
                ? _card.BuildLive(counsel, words, asked.Names)
                : _card.Build(counsel, words, ShownWords.SourceOf(content, counsel), asked.Names),
            Wording = last with { Channel = words.Form.Channel, Register = words.Form.Register },
        };
    }

    // As the seller has it already, or as they said that they'll speak with the buyer.
    private static string Channel(Asked asked, TalkState? talk) => talk?.Wording?.Channel switch
    {
        Form.Email => Form.Email,
        Form.Chat => Form.Chat,
        not null => Form.Spoken,
        null => asked.Facts.GetValueOrDefault(FactKeys.Channel) switch
        {
            "email" => Form.Email,
            "chat" or "text" => Form.Chat,
            _ => Form.Spoken,
        },
    };
}
