using CoachBot.CommandLine;

return await CoachCommands.Create().Parse(args).InvokeAsync();
