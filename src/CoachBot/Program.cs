using System.CommandLine;
using CoachBot.CommandLine;
using CoachBot.Content;

try
{
    return await CoachCommands.Create().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (ContentException wrong)
{
    // Whoever mends content needs the list, not the program's stack.
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}
