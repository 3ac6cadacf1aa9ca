using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Replies.Case;
using CoachBot.Replies.Sums;
using CoachBot.Replies.ToldInTalk;
using CoachBot.Replies.Words;

namespace CoachBot.Replies;

/// <summary>Replies to sellers' questions.</summary>
public static class RepliesRegistration
{
    public static IServiceCollection AddReplies(this IServiceCollection services) => services
        .AddScoped<Voice>()
        .AddScoped<CounselFinder>()
        .AddScoped<PlainlyAsked>()
        .AddScoped<LikelyWords>()
        .AddScoped<IMomentWords, SumsEar>()
        .AddScoped<DaysReplies>()
        .AddScoped<IMomentWords>(provider => provider.GetRequiredService<DaysReplies>())
        .AddScoped<ICommandHandler>(provider => provider.GetRequiredService<DaysReplies>())
        .AddScoped<IMomentWords, WordsEar>()
        .AddScoped<IMomentWords, CounselEar>()
        .AddScoped<IMomentWords, GlossaryEar>()
        .AddScoped<IMomentWords, RecallEar>()
        .AddScoped<ICommandHandler, RecallReplies>()
        .AddScoped<ICommandHandler, GlossaryReplies>()
        .AddScoped<ICommandHandler, WordsReplies>()
        .AddScoped<ICommandHandler, SumsReplies>()
        .AddScoped<ICommandHandler, CaseReplies>()
        .AddScoped<ICommandHandler, ThenReplies>()
        .AddScoped<ICommandHandler, CoachReplies>();
}
