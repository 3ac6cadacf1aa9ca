namespace CoachBot.Storage;

/// <summary>One SQL statement to be carried out with a turn's commit. Parameters as Dapper takes them.</summary>
public sealed record Statement(string Sql, object? Parameters = null);
