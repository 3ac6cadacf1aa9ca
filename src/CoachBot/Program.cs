using CoachBot.CommandLine;

try
{
    return await CoachCommands.RunAsync(args);
}
catch (Exception fault) when (fault is not OperationCanceledException)
{
    return await StartFaults.TellAsync(fault, Console.Error);
}
