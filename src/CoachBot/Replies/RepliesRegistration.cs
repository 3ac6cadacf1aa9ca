using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Replies.Case;
using CoachBot.Replies.Words;

namespace CoachBot.Replies;

/// <summary>Replies to sellers' questions.</summary>
public static class RepliesRegistration
{
    public static IServiceCollection AddReplies(this IServiceCollection services) => services
        .AddScoped<Voice>()
        .AddScoped<CounselFinder>()
        .AddScoped<IMomentWords, CounselEar>()
        .AddScoped<ICommandHandler, WordsReplies>()
        .AddScoped<ICommandHandler, CaseReplies>()
        .AddScoped<ICommandHandler, ThenReplies>()
        .AddScoped<ICommandHandler, CoachReplies>();
}
