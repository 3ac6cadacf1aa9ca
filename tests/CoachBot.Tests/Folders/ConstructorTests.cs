using System.Reflection;
using System.Runtime.CompilerServices;
using CoachBot.Listening.Carrying.Desks;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Folders;

/// <summary>
/// What is made of more than six things does more than one: no constructor takes more. A record isn't meant: it holds what it is given.
/// </summary>
public sealed class ConstructorTests
{
    private const int Most = 6;

    [Fact]
    public void No_constructor_takes_more_than_six_things() =>
        Assert.Empty(Made().Where(one => one.Of > Most).Select(one => $"{one.Type.Name} is made of {one.Of}"));

    [Fact]
    public void What_a_class_is_made_of_is_counted_and_a_record_is_left_out()
    {
        Assert.Contains((typeof(ServiceDesk), 6), Made());
        Assert.DoesNotContain(Made(), one => one.Type == typeof(Command));
    }

    private static IEnumerable<(Type Type, int Of)> Made() =>
        from assembly in new[] { typeof(ServiceDesk).Assembly, typeof(Command).Assembly }
        from type in assembly.GetTypes()
        where type.Namespace?.StartsWith("CoachBot", StringComparison.Ordinal) == true && !IsData(type)
        from constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        select (type, constructor.GetParameters().Length);

    // The compiler gives a record a copy of itself or its own way to print, and what it writes by itself bears its mark.
    private static bool IsData(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);
}
