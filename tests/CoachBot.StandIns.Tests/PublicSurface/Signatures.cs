using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CoachBot.StandIns.Tests.PublicSurface;

/// <summary>The public and protected members of a type, in the words of the signature lists.</summary>
internal static class Signatures
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        var name = TypeNames.Of(type);
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return [Method(name, type.GetMethod("Invoke")!, "")];
        }

        var constructors = type.GetConstructors(Declared)
            .Where(c => !c.IsStatic && IsVisible(c))
            .Select(c => $"M:{name}.#ctor({Parameters(c)}){(c.IsFamily ? " [protected]" : "")}");
        var methods = type.GetMethods(Declared).Where(m => IsVisible(m) && IsCallable(type, m)).Select(m => Method(name, m, Modifiers(m)));
        var properties = type.GetProperties(Declared).Where(p => p.GetMethod is { } get && IsVisible(get)).Select(p => Property(name, p));
        var fields = type.GetFields(Declared).Where(f => (f.IsPublic || f.IsFamily) && !f.IsSpecialName).Select(f => Field(name, f));
        return type.IsEnum ? fields : [.. constructors, .. methods, .. properties, .. fields];
    }

    /// <summary>What kind of type it is, and which of our own types it builds on.</summary>
    public static (string Kind, string[] Bases) KindOf(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        IEnumerable<Type> bases = type.BaseType is null ? type.GetInterfaces() : [type.BaseType, .. type.GetInterfaces()];
        return (kind, [.. bases.Where(TypeNames.IsOurs).Select(TypeNames.Of)]);
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCallable(Type type, MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && !(type.IsValueType && method.GetBaseDefinition().DeclaringType == typeof(object));

    private static string Method(string type, MethodInfo method, string modifiers)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        return $"M:{type}.{method.Name}{generic}({Parameters(method)}) : {TypeNames.Of(method.ReturnType)}{modifiers}{Constraints(method)}";
    }

    private static string Property(string type, PropertyInfo property)
    {
        var set = property.SetMethod is { } setter && IsVisible(setter) ? "set; " : "";
        return $"P:{type}.{property.Name} : {TypeNames.Of(property.PropertyType)} {{ get; {set}}}{Modifiers(property.GetMethod!)}";
    }

    private static string Field(string type, FieldInfo field) => $"F:{type}.{field.Name} : {TypeNames.Of(field.FieldType)}" + field switch
    {
        { DeclaringType.IsEnum: true } => $" = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        { IsLiteral: true } => $" = {Literal(field.GetRawConstantValue(), field.FieldType)} [const]",
        { IsStatic: true, IsInitOnly: true } => " [static readonly]",
        _ => "",
    };

    private static string Modifiers(MethodInfo method)
    {
        var kind = method switch
        {
            { DeclaringType.IsInterface: true } => "",
            { IsStatic: true } => "static",
            { IsAbstract: true } => "abstract",
            _ when method.GetBaseDefinition() != method => "override",
            { IsVirtual: true, IsFinal: false } => "virtual",
            _ => "",
        };
        var words = $"{(method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "")}{kind}".Trim();
        return words.Length > 0 ? $" [{words}]" : "";
    }

    private static string Parameters(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute));
        return string.Join(", ",
            method.GetParameters().Select(p => $"{Prefix(p, isExtension)}{TypeNames.Of(p.ParameterType)} {p.Name}{Default(p)}"));
    }

    private static string Prefix(ParameterInfo parameter, bool isExtension) => parameter switch
    {
        { IsOut: true } => "out ",
        { ParameterType.IsByRef: true } => "ref ",
        { Position: 0 } when isExtension => "this ",
        _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
        _ => "",
    };

    private static string Default(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(
        MethodInfo method) => string.Concat((method.IsGenericMethod ? method.GetGenericArguments() : []).Select(argument =>
    {
        var isClass = argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        string[] all = [.. isClass ? ["class"] : Array.Empty<string>(), .. argument.GetGenericParameterConstraints().Select(TypeNames.Of)];
        return all.Length > 0 ? $" where {argument.Name} : {string.Join(", ", all)}" : "";
    }));
}
