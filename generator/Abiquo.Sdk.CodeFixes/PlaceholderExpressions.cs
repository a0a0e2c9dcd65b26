using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>Creates expressions that compile and that the user then replaces with real values.</summary>
internal sealed class PlaceholderExpressions(SyntaxNode root)
{
    private const string Namespace = "Abiquo.Sdk";

    private readonly string _program = root.ToFullString();
    private readonly HashSet<string> _taken = [];

    /// <summary>Returns whether a type is an environment, a scope or an appliance.</summary>
    public static bool IsOurs(ITypeSymbol type) =>
        DerivesFrom(type, "TopologyEnvironment") || DerivesFrom(type, "Scope") || DerivesFrom(type, "Appliance");

    /// <summary>Returns an expression of a type, or null if there is no obvious one.</summary>
    public string? For(ITypeSymbol type)
    {
        if (DerivesFrom(type, "Appliance"))
        {
            return $"new() {{ Host = {NewHost()} }}";
        }

        if (DerivesFrom(type, "Scope"))
        {
            return ForScope(type);
        }

        return !IsRuntime(type) ? null : type.Name switch
        {
            "Host" => NewHost(),
            "OneOrMore" => ((INamedTypeSymbol)type).TypeArguments.Select(For).FirstOrDefault() is { } item ? $"[{item}]" : null,
            "Fqdn" => Free(number => $"host{number}.example.com"),
            "HostAddress" => Free(number => $"192.0.2.{(number.Length == 0 ? "1" : number)}"),
            "NameOrAddress" => Free(number => $"host{number}.example.com"),
            "Network" => "\"192.0.2.0/24\"",
            "NfsShare" => Free(number => $"nas{number}.example.com:/opt/vm_repository"),
            "DatacenterId" => Free(number => $"datacenter{number}"),
            _ => null,
        };
    }

    private string? ForScope(ITypeSymbol type)
    {
        var constructor = ((INamedTypeSymbol)type).InstanceConstructors.FirstOrDefault(
            one => one.DeclaredAccessibility == Accessibility.Public);
        var arguments = constructor?.Parameters.Select(parameter => For(parameter.Type)).ToList();
        var members = RequiredProperties.Of(type)
            .Select(member => For(member.Type) is { } value ? $"{member.Name} = {value}" : null)
            .ToList();
        return arguments is null || arguments.Concat(members).Contains(null)
            ? null
            : $"new({string.Join(", ", arguments)})" + (members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}");
    }

    private string NewHost() => $"new({Free(number => $"host{number}.example.com")})";

    /// <summary>
    /// Returns the first literal of a series that the program does not contain yet, because names and IDs must be unique.
    /// </summary>
    private string Free(Func<string, string> text)
    {
        for (var number = 1; ; number++)
        {
            var literal = $"\"{text(number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture))}\"";
            if (!_program.Contains(literal) && _taken.Add(literal))
            {
                return literal;
            }
        }
    }

    private static bool DerivesFrom(ITypeSymbol type, string name)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == name && IsRuntime(current))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRuntime(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == Namespace;
}
