using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Words that say the same of a fact beside them, each class under its name.</summary>
internal static class FactCues
{
    private static readonly (string Name, WordSet Words)[] Classes =
    [
        ("remind", new(
            "remind ping nudge poke reminder reminders alarm alert wake buzz knock notify snooze pings prod jog tap shout forget prompt " +
            "beep bell")),
        ("quiet", new(
            "silent silence quiet crickets ghosted ghosting reply replied replies answer answered answers response dark dead desert " +
            "vanished disappeared cold ignored stalled stuck chasing tumbleweed heard hear word radio nowt nothing waiting pending " +
            "ticks dust moss")),
        ("call", new(
            "call calls meeting meetings demo demos appointment visit visits presentation lunch coffee walkthrough session review pitch " +
            "workshop tour catchup chat slot demonstration round dinner breakfast mtg 1:1 kickoff poc trial training")),
        ("speak", new(
            "speak talk speaking talking meet meets see seeing sit call ring ringing visit visiting join speaks meets spoke met talked " +
            "rang phoned called")),
        ("agree", new(
            "agreed agree agrees booked fixed set scheduled accepted confirmed suits calendar diary reconvene frozen proposed offered " +
            "locked settled arranged")),
        ("move", new(
            "moved moves moving pushed pushes pushing shifted shift shifts slides reschedule rescheduled postponed preponed prepone " +
            "bumped swapped changed move push")),
        ("cancel", new("cancelled canceled cancels binned off declined withdrawn scrapped cancel pulled")),
        ("prep", new("prep prepare ready opener prepping preparing coming before tips")),
        ("by", new(
            "by until till til before due deadline latest expires ends renews renewal decide decides decision frozen valid closes end " +
            "after")),
        ("since", new("since for after last over almost nearly about ago")),
        ("decide", new(
            "decides decide decided decision decider signs signed purse cheques cheque approves approved approval veto vetoes word say " +
            "buck holds budget yes")),
        ("must", new(
            "must has needs need gotta wants to ask asks consult check approval okay ok nod sign-off signoff permission blessing run " +
            "convince persuade")),
        ("role", new(
            "boss manager director cfo ceo cto coo cio cmo md vp gaffer chief owner board committee procurement purchasing president " +
            "chairman shareholder wife husband mother father brother sister son daughter head partner chef deputy superior")),
        ("mine", new("my our me us we colleague colleagues team teammate own")),
        ("went", new(
            "went go gone going signed chose chosen choose picked pick took takes take inked renewed stay stays sticking switched given " +
            "gave order bought buys use uses using pays pay paid has have with prefer prefers")),
        ("cheaper", new("cheaper under less versus vs against than compare compared incumbent competitor offered quote quoted other")),
        ("no", new("no not never isn't wasn't don't doesn't didn't won't can't without nor neither")),
        ("said", new("said says told tells wrote asked asks thinks wants wanted promised mentioned replied answered reckons admitted")),
        ("pass", new("was were had did went came got yesterday ago earlier")),
        ("intro", new(
            "introduce introduction intro introduced connect introducing referred refer referral recommends recommend put touch knows " +
            "friend cousin brother-in-law")),
        ("learn", new("note record write learnt learned lesson journal diary log remember never always")),
        ("ask", new("what who how should why where when which can could shall do does")),
        ("journal", new("journal entry entries note notes show record data deals numbers stats delete account history")),
        ("money", new(
            "budget price cost costs quote offer deal worth pay pays paid order po spend discount off percent contract value year")),
        ("place", new("from at @ of w with for to by about on in and")),
        ("possess", new("his her their its the my our your")),
        ("plan", new("i'll will going gonna next send ring bring take call invite plan")),
        ("need", new("need needs needed want wants wanted missing lack lacks lacking require requires after looking")),
        ("talked", new("talked talking talk spoke mine share me listened did")),
    ];

    private static readonly Dictionary<string, string[]> ByWord = Index();

    /// <summary>The classes that a word belongs to.</summary>
    public static IReadOnlyList<string> Of(string lower) => ByWord.TryGetValue(lower, out var classes) ? classes : [];

    private static Dictionary<string, string[]> Index() => Classes.SelectMany(entry => entry.Words.All.Select(word => (word, entry.Name)))
        .GroupBy(pair => pair.word, pair => pair.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group =>
            group.Distinct().ToArray(), StringComparer.Ordinal);
}
