using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Replies.Case;
using CoachBot.Replies.Words;

namespace CoachBot.Replies;

/// <summary>Replies to sellers' questions.</summary>
public static class RepliesRegistration
{
    public static IServiceCollection AddReplies(this IServiceCollection services) => services
        .AddSingleton<Voice>()
        .AddSingleton<CounselFinder>()
        .AddSingleton<IMomentWords, CounselEar>()
        .AddSingleton<ICommandHandler, WordsReplies>()
        .AddSingleton<ICommandHandler, CaseReplies>()
        .AddSingleton<ICommandHandler, ThenReplies>()
        .AddSingleton<ICommandHandler, CoachReplies>();
}
