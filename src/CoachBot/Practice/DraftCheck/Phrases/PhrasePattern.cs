using System.Collections.Frozen;

namespace CoachBot.Practice.DraftCheck.Phrases;

/// <summary>
/// Words to be found in a draft, with alternatives, parts that may be missing, and gaps: <c>(just|only)? check* in</c>. Runs all its
/// courses side by side (Thompson's simulation), so the time is at most the phrase's length times the sentence's, whatever either says.
/// </summary>
public sealed class PhrasePattern
{
    internal enum Step
    {
        Word, OneOf, Prefix, Number, Any, First, Last, Question, Pause, Fork, Accept,
    }

    internal readonly record struct State(Step Step, string Word, int Next, int Other, FrozenSet<string>? Words = null);

    private readonly State[] _states;

    internal PhrasePattern(string source, State[] states)
    {
        Source = source;
        _states = states;
        (Beginnings, CanBeEmpty) = FindBeginnings();
    }

    public string Source { get; }

    /// <summary>The words that it can begin with: a word, a beginning of words ending in <c>*</c>, or null for anything.</summary>
    internal IReadOnlyList<string?> Beginnings { get; }

    /// <summary>Whether it would be found where there is nothing.</summary>
    internal bool CanBeEmpty { get; }

    /// <summary>The token after the longest match that begins at this token, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The token to begin at.</param>
    /// <param name="courses">Room to work in, used again for each phrase.</param>
    internal int Match(TokenizedText text, int at, Courses courses)
    {
        var sentence = text.SentenceOf(at);
        var (now, next) = courses.For(_states.Length);
        var end = -1;
        Enter(now, 0, text, sentence, at);
        for (var token = at; now.Count > 0; token++)
        {
            if (now.Accepted)
            {
                end = token;
            }
            if (token >= sentence.EndToken)
            {
                break;
            }
            next.Clear();
            for (var index = 0; index < now.Count; index++)
            {
                var state = _states[now[index]];
                if (Takes(state, text.Tokens[token]))
                {
                    Enter(next, state.Next, text, sentence, token + 1);
                }
            }
            (now, next) = (next, now);
        }
        return end;
    }

    private static bool Takes(State state, Token token) => state.Step switch
    {
        Step.Word => token.Word == state.Word,
        Step.OneOf => state.Words!.Contains(token.Word),
        Step.Prefix => token.Word.StartsWith(state.Word, StringComparison.Ordinal),
        Step.Number => token.IsNumber,
        Step.Any => true,
        _ => false,
    };

    private void Enter(StateSet active, int index, TokenizedText text, DraftSentence sentence, int token)
    {
        if (!active.Add(index))
        {
            return;
        }
        var state = _states[index];
        switch (state.Step)
        {
            case Step.Accept:
                active.Accepted = true;
                break;
            case Step.Fork:
                Enter(active, state.Next, text, sentence, token);
                Enter(active, state.Other, text, sentence, token);
                break;
            case Step.First when token == sentence.FirstToken:
            case Step.Last when token == sentence.EndToken:
            case Step.Question when token == sentence.EndToken && sentence.Asks:
            case Step.Pause when token == sentence.EndToken || text.Tokens[token].AfterPause:
                Enter(active, state.Next, text, sentence, token);
                break;
        }
    }

    private (List<string?> Words, bool CanBeEmpty) FindBeginnings()
    {
        var empty = false;
        var (found, seen, open) = (new List<string?>(), new HashSet<int>(), new Stack<int>([0]));
        while (open.TryPop(out var index))
        {
            if (!seen.Add(index))
            {
                continue;
            }
            var state = _states[index];
            switch (state.Step)
            {
                case Step.Word: found.Add(state.Word); break;
                case Step.OneOf: found.AddRange(state.Words!); break;
                case Step.Prefix: found.Add(state.Word + "*"); break;
                case Step.Number or Step.Any: found.Add(null); break;
                case Step.Fork: open.Push(state.Next); open.Push(state.Other); break;
                case Step.Accept: empty = true; break;
                case Step.First or Step.Last or Step.Question or Step.Pause: open.Push(state.Next); break;
            }
        }
        return (found, empty);
    }

    /// <summary>The states that a phrase may be in, before and after a token.</summary>
    internal sealed class Courses
    {
        private StateSet _now = new(64);
        private StateSet _next = new(64);

        public (StateSet Now, StateSet Next) For(int states)
        {
            if (_now.Size < states)
            {
                (_now, _next) = (new StateSet(states * 2), new StateSet(states * 2));
            }
            _now.Clear();
            _next.Clear();
            return (_now, _next);
        }
    }

    internal sealed class StateSet(int size)
    {
        private readonly bool[] _in = new bool[size];
        private readonly int[] _list = new int[size];

        public int Size => size;

        public int Count { get; private set; }

        public bool Accepted { get; set; }

        public int this[int index] => _list[index];

        public bool Add(int state)
        {
            if (_in[state])
            {
                return false;
            }
            _in[state] = true;
            _list[Count++] = state;
            return true;
        }

        public void Clear()
        {
            for (var index = 0; index < Count; index++)
            {
                _in[_list[index]] = false;
            }
            (Count, Accepted) = (0, false);
        }
    }
}
