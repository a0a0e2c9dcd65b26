using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds the names of the members on whose hosts another one may be: appliances of the same scope or environment.</summary>
internal sealed class SharedHosts(ContainerDeclaration container, ContainerDeclaration? basis, DiagnosticBag diagnostics)
{
    private readonly List<string> _members =
        [.. (basis?.Appliances ?? []).Concat(container.Appliances).Select(member => member.Id.Value)];

    /// <summary>Returns the members that exist, and reports those that do not, and the member itself.</summary>
    public IEnumerable<string> Of(MemberDeclaration member) => member.Besides
        .Where(other => IsOther(other, member.Id.Value))
        .Select(other => other.Value);

    private bool IsOther(Located<string> other, string self)
    {
        if (other.Value == self)
        {
            diagnostics.Add(
                SpecDescriptors.UnknownWord,
                other.Span,
                $"'besides' of the member '{self}'",
                other.Value,
                "it is the member itself; remove it");
            return false;
        }

        if (_members.Contains(other.Value))
        {
            return true;
        }

        diagnostics.Add(
            SpecDescriptors.UnknownReference,
            other.Span,
            $"appliance member of {container.WrittenId}",
            other.Value,
            Suggestion.For(other.Value, _members.Where(name => name != self)));
        return false;
    }
}
