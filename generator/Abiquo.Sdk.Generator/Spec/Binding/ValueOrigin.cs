using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Spec.Declarations;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>Where the value of an install parameter comes from: <c>Appliance.Fqdn</c>, or a value of a scope.</summary>
internal static class ValueOrigin
{
    private static readonly string[] OfAppliances = ["Fqdn", "Address", "Addresses"];

    public static (string Owner, string Value)? Follow(Located<string> origin, SpecSymbols symbols)
    {
        if (origin.Value.Length == 0)
        {
            return null;
        }

        var dot = origin.Value.IndexOf('.');
        var owner = dot < 0 ? origin.Value : origin.Value.Substring(0, dot);
        var value = dot < 0 ? "" : origin.Value.Substring(dot + 1);
        if (symbols.Types.Find(origin with { Value = owner }) is not { } type)
        {
            return null;
        }

        var values = type is ContainerDeclaration scope ? [.. scope.Values.Select(known => known.Id.Value)] : OfAppliances;
        if (values.Contains(value))
        {
            return (owner, value);
        }

        symbols.Faults.Add(SpecDiagnostics.UnknownReference, origin.Span, "value", origin.Value, Suggestion.For(origin.Value, values.Select(known => $"{owner}.{known}")));
        return null;
    }
}
