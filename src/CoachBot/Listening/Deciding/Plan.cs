using CoachBot.Deals;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Deciding;

/// <summary>What a message does, in order, and how the turn ends. Nothing is touched before a plan is carried out.</summary>
/// <param name="Deeds">What to do, in order.</param>
/// <param name="Ending">What the turn ends with.</param>
public sealed record Plan(IReadOnlyList<Deed> Deeds, TurnEnding Ending);

/// <summary>What a turn ends with: one question at most.</summary>
public enum TurnEnding
{
    /// <summary>The dialog goes on to its next question that isn't answered yet.</summary>
    GoesOn,

    /// <summary>The question that stood open stands open still.</summary>
    StaysOpen,

    /// <summary>Nothing is asked.</summary>
    Rests,
}

/// <summary>One thing that a message does.</summary>
public abstract record Deed
{
    /// <summary>The first words of the card fit the seller's mood; alone, they are the card.</summary>
    public sealed record Respond(string Act) : Deed;

    /// <summary>Keeps what was told, and says it back once.</summary>
    public sealed record Note(IReadOnlyList<Fact> Facts) : Deed;

    /// <summary>Keeps what was told of another deal than the talk's, and says it back; the talk goes on.</summary>
    public sealed record NoteAside(DealView Deal, IReadOnlyList<Fact> Facts) : Deed;

    /// <summary>Puts right what was told before, wherever it got to.</summary>
    public sealed record Correct(IReadOnlyList<Fact> Facts) : Deed;

    /// <summary>Answers a question: the open one, or one before it, which takes back what followed.</summary>
    public sealed record Answer(string Question, string? Id, string Text) : Deed;

    /// <summary>Leaves the open question without an answer: not known, or not for the coach to know.</summary>
    public sealed record LeaveOut(FactStatus Why) : Deed;

    /// <summary>Does a service, inside the talk, in a line.</summary>
    public sealed record Serve(Command Command) : Deed;

    /// <summary>Replies to a question of the seller's, about the words or the case.</summary>
    public sealed record Reply(Command Command) : Deed;

    /// <summary>Begins a topic: with nothing open, or on this deal's news, which takes the facts along.</summary>
    public sealed record Begin(string Topic) : Deed
    {
        /// <summary>The counsel whose words are its first; null where they are its own.</summary>
        public string? Counsel { get; init; }
    }

    /// <summary>Keeps news that nothing is to be done about now: what is told or asked next is about it.</summary>
    public sealed record Lay(string Topic) : Deed;

    /// <summary>Opens a talk about another deal beside this one, which waits.</summary>
    public sealed record OpenBeside(string Topic, DealView Deal) : Deed;

    /// <summary>Steers the talk.</summary>
    public sealed record Steer(string Act) : Deed;

    /// <summary>Asks what's going on with somebody of whom only the name was said.</summary>
    public sealed record AskAbout(Fact Name) : Deed;

    /// <summary>Asks which of these was meant.</summary>
    public sealed record Clarify(IReadOnlyList<Command> Candidates) : Deed;

    /// <summary>Offers what a message could be as well, below what it was taken for.</summary>
    public sealed record OrElse(IReadOnlyList<Command> Others) : Deed;

    /// <summary>Says plainly that it wasn't understood, what was, and two ways on.</summary>
    public sealed record Miss(int Misses) : Deed;

    /// <summary>Does what the coach had proposed.</summary>
    public sealed record TakeUp(Proposal Proposal) : Deed;

    /// <summary>Lets go what the coach had proposed.</summary>
    public sealed record TurnDown(Proposal Proposal) : Deed;

    /// <summary>Says in one line that this is not for the coach: another's data, another language, no business of its.</summary>
    public sealed record Decline(string Act) : Deed;
}
