using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Resolves references to values: <c>Appliance.Fqdn</c>, the same for a role, or a value of a scope or an environment.</summary>
internal static class ValueOrigin
{
    /// <summary>The values of every appliance, and their formats.</summary>
    private static readonly (string Value, string Format)[] OfAppliances =
        [("Fqdn", "fqdn"), ("Address", "address"), ("Addresses", "addresses")];

    public static (string Owner, string Value)? Resolve(ParameterDeclaration parameter, SpecSymbols symbols)
    {
        if (Find(parameter.Value, symbols) is not { } found)
        {
            return null;
        }

        if (found.Format != parameter.Format)
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownWord,
                parameter.Value.Span,
                $"'value' of the parameter '{parameter.Id.Value}'",
                parameter.Value.Value,
                $"it has the format '{found.Format}', expected '{parameter.Format}'");
        }

        return (found.Owner, found.Value);
    }

    /// <summary>Returns the referenced value, or null after reporting that there is none.</summary>
    public static (string Owner, string Value, string Format)? Find(Located<string> origin, SpecSymbols symbols)
    {
        if (origin.Value.Length == 0)
        {
            return null;
        }

        var dot = origin.Value.IndexOf('.');
        var owner = dot < 0 ? origin.Value : origin.Value.Substring(0, dot);
        var value = dot < 0 ? "" : origin.Value.Substring(dot + 1);
        if (owner.Length == 0)
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference, origin.Span, "value", origin.Value, "expected 'Appliance.Addresses' or 'Scope.Value'");
            return null;
        }

        // A role and an appliance may have the same name; both have addresses.
        var type = symbols.Roles.Get(owner) ?? symbols.Types.Find(origin with { Value = owner });
        if (type is null)
        {
            return null;
        }

        var values = type is ContainerDeclaration scope
            ? [.. scope.Values.Select(known => (Value: known.Id.Value, Format: known.Type))]
            : OfAppliances;
        var found = Array.Find(values, known => known.Value == value);
        if (found.Value is null && symbols.Types.IsRepeated(owner))
        {
            return null;
        }

        if (found.Value is null)
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownReference,
                origin.Span,
                "value",
                origin.Value,
                Suggestion.For(origin.Value, values.Select(known => $"{owner}.{known.Value}")));
            return null;
        }

        return (owner, value, found.Format);
    }
}
