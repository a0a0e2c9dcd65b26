using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;

namespace Abiquo.Sdk.Generator.Placements;

/// <summary>Finds names that would be given to what comes of a placement although something has them already.</summary>
internal sealed class PlacedNames
{
    private readonly SpecDeclaration _spec;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<string> _written;
    private readonly HashSet<string> _taken;
    private readonly HashSet<PlaceDeclaration> _reported = [];

    public PlacedNames(SpecDeclaration spec, SpecDeclaration? basis, DiagnosticBag diagnostics)
    {
        (_spec, _diagnostics) = (spec, diagnostics);
        _written = [.. new[] { spec, basis }.OfType<SpecDeclaration>().SelectMany(Ids)];
        _taken = new(_written, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Returns whether names can begin with an id. One that is unusable is reported where ids are looked up.</summary>
    public bool MayVary(Located<string> id) => NamePattern.Identifier.IsMatch(id.Value)
        && _written.FindAll(other => string.Equals(other, id.Value, StringComparison.OrdinalIgnoreCase)).Count == 1;

    /// <summary>Returns whether the class of a container can have its name.</summary>
    public bool IsNew(PlacedContainer placed) => IsNew(placed.Id, placed.Last);

    /// <summary>Returns whether the class of what an option makes can have its name, and otherwise reports the option.</summary>
    public bool IsNew(Located<string> id, PlaceDeclaration option)
    {
        if (_taken.Add(id.Value))
        {
            return true;
        }

        if (_reported.Add(option))
        {
            Refuse(id, $"a class of the option '{option.Id.Value}'", $"{option.Id.Value}Place");
        }

        return false;
    }

    /// <summary>Returns whether the class that is common to the scopes made of one can have its name.</summary>
    public bool IsNewBase(Located<string> scope)
    {
        var id = scope with { Value = ContainerDeclaration.AnyOf(scope.Value) };
        if (_taken.Add(id.Value))
        {
            return true;
        }

        Refuse(id, $"the class for every '{scope.Value}'", _spec.Name.Value + scope.Value);
        return false;
    }

    private void Refuse(Located<string> id, string what, string instead) => _diagnostics.Add(
        SpecDescriptors.NameCollision, id.Span, what, id.Value, $"namespace {_spec.Namespace.Value}", instead);

    private static IEnumerable<string> Ids(SpecDeclaration spec) =>
    [
        .. spec.Appliances.Select(appliance => appliance.Common.Id.Value),
        .. spec.Scopes.Concat(spec.Environments).Select(container => container.Common.Id.Value),
    ];
}
