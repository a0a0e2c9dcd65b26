using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Checks the value of a property: fixed text, and in braces a secret or a reference to a part of the environment. Of several
/// references separated by bars, the first that exists in an environment is used.
/// </summary>
internal sealed class PropertyTemplate(SpecSymbols symbols, RoleBinder roles, RequiredRules required)
{
    private const string Secret = "secret:";

    private const string Reason = "a program that reads this value connects there, unless 'reader' of the property is 'others'";

    private const string Expected = "expected 'Role.Endpoint.Address', 'Appliance.Fqdn', 'Scope.Value' or 'secret:name'";

    /// <summary>
    /// Returns whether all references of a value of a role can be resolved and lead where it may connect, and reports those that do not.
    /// </summary>
    public bool Check(PropertyDeclaration property, string role)
    {
        // What a role only passes on may lead anywhere.
        var reader = property.IsForOthers ? null : role;
        var (template, valid, at) = (property.Value, property.Value.Value.Length > 0, 0);
        while (template.Value.IndexOfAny(['{', '}'], at) is >= 0 and var open)
        {
            var close = template.Value[open] == '{' ? template.Value.IndexOfAny(['{', '}'], open + 1) : -1;
            if (close < 0 || template.Value[close] == '{')
            {
                var stray = template.Value[open] == '{' ? "a '{' that nothing closes" : "a '}' that nothing opens";
                symbols.Diagnostics.Add(
                    SpecDescriptors.WrongKind,
                    Part(template, open, 1).Span,
                    $"'value' of the property '{property.Name.Value}'",
                    "references in braces",
                    stray);
                return false;
            }

            valid &= CheckReference(Part(template, open + 1, close - open - 1), reader);
            at = close + 1;
        }

        return valid;
    }

    private bool CheckReference(Located<string> reference, string? reader)
    {
        if (reference.Value.StartsWith(Secret, StringComparison.Ordinal) && reference.Value.Length > Secret.Length)
        {
            return NamePattern.Secret.Check(
                Part(reference, Secret.Length, reference.Value.Length - Secret.Length), "secret", symbols.Diagnostics);
        }

        var (valid, at) = (true, 0);
        foreach (var origin in reference.Value.Split('|'))
        {
            valid &= CheckOrigin(Part(reference, at, origin.Length), reader);
            at += origin.Length + 1;
        }

        return valid;
    }

    private bool CheckOrigin(Located<string> origin, string? reader)
    {
        var names = origin.Value.Split('.');
        if (names.Length is < 2 or > 3 || names.Contains(""))
        {
            symbols.Diagnostics.Add(SpecDescriptors.UnknownReference, origin.Span, "value", origin.Value, Expected);
            return false;
        }

        return names.Length == 2
            ? ValueOrigin.Find(origin, symbols) is not null
            : CheckEndpoint(origin, names)
                && (reader is null || reader == names[0] || MayConnect(reader, origin, names));
    }

    private bool MayConnect(string role, Located<string> origin, string[] names) =>
        required.AreForEverybody((names[0], names[1]))
        || required.Check(role, (names[0], names[1]), origin with { Value = $"{names[0]}.{names[1]}" }, Reason);

    private bool CheckEndpoint(Located<string> origin, string[] names)
    {
        if (symbols.Roles.Find(origin with { Value = names[0] }) is not { } role
            || roles.EndpointsOf(role).Find(origin with { Value = names[1] }) is not { } endpoint)
        {
            return false;
        }

        string[] values = endpoint is not { Numbers: NumberKind.Ports, Ports: null } ? ["Address"]
            : endpoint.Tls is { SaysSchemes: true } ? ["Address", "Port", "Endpoints", "JdbcHosts", "Authority", "Scheme"]
            : ["Address", "Port", "Endpoints", "JdbcHosts", "Authority"];
        if (values.Contains(names[2]))
        {
            return true;
        }

        // What does not go together was reported with the endpoint, and this value may come of what is to be removed or to stay.
        if (endpoint.IsMixed || TlsPorts.HasObstacle(endpoint))
        {
            return false;
        }

        symbols.Diagnostics.Add(
            SpecDescriptors.UnknownReference,
            origin.Span,
            "value",
            origin.Value,
            Suggestion.For(origin.Value, values.Select(known => $"{names[0]}.{names[1]}.{known}")));
        return false;
    }

    /// <summary>
    /// Returns a part of a string with its own position, or with the position of the whole string if that contains escapes.
    /// </summary>
    private static Located<string> Part(Located<string> text, int start, int length)
    {
        var quote = text.Span.Length == text.Value.Length + 2 ? 1 : 0;
        var isAsWritten = text.Span.Length == text.Value.Length + (2 * quote);
        return new(text.Value.Substring(start, length), isAsWritten ? new TextSpan(text.Span.Start + quote + start, length) : text.Span);
    }
}
