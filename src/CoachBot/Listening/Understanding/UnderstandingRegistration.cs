namespace CoachBot.Listening.Understanding;

/// <summary>What reads a message as it stands in its talk.</summary>
internal static class UnderstandingRegistration
{
    public static IServiceCollection AddUnderstanding(this IServiceCollection services)
    {
        services.AddScoped<SellerRecognizer>();
        services.AddScoped<DealsKnown>();
        services.AddScoped<TalkViews>();
        services.AddScoped<OpenQuestionReader>();
        services.AddScoped<EarlierAnswers>();
        services.AddScoped<BeyondDoubt>();
        services.AddScoped<AnsweredAhead>();
        services.AddScoped<MessageReader>();
        services.AddScoped<IMomentWords, TakenBackEar>();
        return services.AddScoped<IMomentWords, ToldPutRightEar>();
    }
}
