using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Understanding;
using CoachBot.Practice.DraftCheck;
using CoachBot.Practice.RolePlay;
using CoachBot.Storage.UserData;

namespace CoachBot.Practice;

/// <summary>Rehearse with a buyer, have a message read before it goes out.</summary>
public static class PracticeRegistration
{
    public static IServiceCollection AddPractice(this IServiceCollection services) => services
        .AddScoped(provider => new DraftChecker(provider.GetRequiredService<ContentLibrary>().DraftRules))
        .AddScoped(provider => Moves(provider.GetRequiredService<ContentLibrary>(), provider.GetRequiredService<RecognitionEncoder>()))
        .AddSingleton<DraftMemory>()
        .AddSingleton<IUserMemory>(provider => provider.GetRequiredService<DraftMemory>())
        .AddSingleton<SpokenLines>()
        .AddSingleton<IUserMemory>(provider => provider.GetRequiredService<SpokenLines>())
        .AddScoped<IMomentWords, DraftEar>()
        .AddScoped<IMomentWords, PractiseEar>()
        .AddScoped<CoursePicker>()
        .AddScoped<Asides>()
        .AddScoped<PlayDialog>()
        .AddTopicDialog<PractiseDialog>()
        // “You're her. ‘Maite, what did you mean?’” is no draft.
        .AddSingleton(new UnmistakableWords(PractiseDialog.Act, PractiseWish.AsksToPlay))
        .AddSingleton(new UnmistakableWords("want.draft-check", text => DraftPaste.Find(text) is not null) { IsPrivate = true })
        .AddTopicDialog<CheckDraftDialog>();

    private static MoveReader Moves(ContentLibrary content, RecognitionEncoder encoder) =>
        new(content.RolePlays, content.DraftRules, encoder.Encoder);
}
