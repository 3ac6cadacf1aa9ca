using System.Reflection;
using System.Runtime.CompilerServices;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Folders;

/// <summary>
/// What is made of more than six things does more than one: a constructor takes six at most, but for those that are listed with a reason.
/// </summary>
public sealed class ConstructorTests
{
    private const int Most = 6;

    // The reason stands beside each; there is none so far.
    private static readonly Dictionary<Type, string> _exempt = [];

    [Fact]
    public void No_constructor_takes_more_than_six_things() =>
        Assert.Empty(Large().Where(one => !_exempt.ContainsKey(one.Type)).Select(one => $"{one.Type.Name} takes {one.Things}"));

    [Fact]
    public void What_is_exempt_is_large_still() =>
        Assert.Empty(_exempt.Keys.Except(Large().Select(one => one.Type)));

    [Fact]
    public void Records_are_told_from_classes()
    {
        Assert.True(IsData(typeof(Command)));
        Assert.False(IsData(typeof(Carrier)));
    }

    private static IEnumerable<(Type Type, int Things)> Large() =>
        from assembly in new[] { typeof(Carrier).Assembly, typeof(Command).Assembly }
        from type in assembly.GetTypes()
        where type.Namespace?.StartsWith("CoachBot", StringComparison.Ordinal) == true && !IsData(type)
        let things = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Max(made => (int?)made.GetParameters().Length) ?? 0
        where things > Most
        select (type, things);

    // A record holds what it is given, and a closure or a state machine is written by the compiler.
    private static bool IsData(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);
}
