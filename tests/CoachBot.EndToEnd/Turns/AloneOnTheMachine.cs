namespace CoachBot.EndToEnd.Turns;

/// <summary>Tests that load the machine, or count on all of it: one after the other, with nothing beside.</summary>
[CollectionDefinition(nameof(AloneOnTheMachine), DisableParallelization = true)]
public sealed class AloneOnTheMachine;
