using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Finds networks and outside parties that a scope or an environment lists twice. They are declared elsewhere, so that another name is no
/// remedy.
/// </summary>
internal sealed class RepeatedMembers(SpecSymbols symbols, ContainerDeclaration container, ContainerDeclaration? basis)
{
    /// <summary>Reports a network that is listed before, and returns whether it is.</summary>
    public bool HasNetwork(Located<string> id) => Has(
        id,
        "network",
        container.Networks.First(one => one.Value == id.Value),
        basis?.Networks.Any(one => one.Value == id.Value) == true,
        symbols.Networks.IsRepeated(id.Value));

    /// <summary>Reports an outside party that is listed before, with the same value if it has one, and returns whether it is.</summary>
    public bool HasExternal(ExternalMemberDeclaration member) => Has(
        member.External,
        "outside party",
        container.Externals.First(one => AreAlike(one, member)).External,
        basis?.Externals.Any(one => AreAlike(one, member)) == true,
        symbols.Externals.IsRepeated(member.External.Value));

    private static bool AreAlike(ExternalMemberDeclaration one, ExternalMemberDeclaration other) =>
        one.External.Value == other.External.Value && one.Value?.Value == other.Value?.Value;

    private bool Has(Located<string> id, string kind, Located<string> first, bool isInBasis, bool isAmbiguous)
    {
        if (ReferenceEquals(first, id) && !isInBasis)
        {
            return false;
        }

        // Of two declarations with one name, which is reported, each may be meant.
        if (!isAmbiguous)
        {
            symbols.Diagnostics.AddListedTwice(id.Span, $"in {container.WrittenId}, the {kind}", id.Value, isInBasis ? null : first.Span);
        }

        return true;
    }
}
