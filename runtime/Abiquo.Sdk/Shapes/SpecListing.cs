using Abiquo.Sdk.Fingerprints;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>
/// Lists the tables of a spec for its fingerprint, in the order in which the generator lists what it emits. Of a spec that extends another
/// one only its own parts are listed; the rest has to be the very objects of the other.
/// </summary>
internal sealed partial class SpecListing
{
    private readonly FingerprintWriter _listing = new();
    private readonly HashSet<Source> _sources;
    private readonly SpecShape _shape;
    private bool _isWhole = true;

    private SpecListing(SpecShape shape)
    {
        _shape = shape;
        _sources = new(shape.Spec.Sources, ReferenceEqualityComparer.Instance);
    }

    /// <summary>Returns the fingerprint of the tables of a spec, or null if they are not even of one spec.</summary>
    public static string? Fingerprint(SpecShape shape)
    {
        try
        {
            var listing = new SpecListing(shape);
            listing.Spec(shape.Spec, shape.Basis?.Spec);
            return listing._isWhole ? Sha256.Of(listing._listing.ToArray()) : null;
        }
        catch (Exception missing) when (missing is NullReferenceException or ArgumentException)
        {
            // Something that is never null was made null, or a class does not find what it refers to by an ID that was altered.
            return null;
        }
    }

    private void Spec(TopologySpec spec, TopologySpec? basis)
    {
        _listing.Texts(_shape.Topology.FullName, spec.Name, spec.Summary);
        _listing.List(Own(spec.Sources, basis?.Sources), source => _listing.Texts(source.Id, source.Title, source.Url));
        _listing.List(Own(spec.Components, basis?.Components), one => Described(one.Id, one.Label, one.Summary, one.Source));
        _listing.List(Own(spec.Roles, basis?.Roles), Role);
        Classes<ApplianceShape, ApplianceDefinition>(Own(spec.Appliances, basis?.Appliances), shape => shape.Definition, Appliance);
        _listing.List(Own(spec.Externals, basis?.Externals), External);
        var rules = Own(spec.Rules, basis?.Rules);
        _isWhole &= basis is null || rules.All(rule => !IsOf(basis, rule.To) || !(rule.IsFromAnywhere || IsOf(basis, rule.From)));
        _listing.List(rules, Rule);
        Classes<ScopeShape, ScopeDefinition>(Own(spec.Scopes, basis?.Scopes), shape => shape.Definition, Scope);
        Classes<EnvironmentShape, EnvironmentDefinition>(
            Own(spec.Environments, basis?.Environments), shape => shape.Definition, Environment);
        _listing.List(Own(spec.Constraints, basis?.Constraints), Constraint);
        _listing.List(spec.Versions);
        _listing.List(Own(spec.Networks, basis?.Networks), one => Described(one.Id, one.Label, one.Summary, one.Source));
    }

    /// <summary>
    /// Returns whether the basis declares a role. A spec that extends it may not add rules between its roles: their classes exist already.
    /// </summary>
    private static bool IsOf(TopologySpec basis, string role) => basis.Roles.Any(known => known.Id == role);

    /// <summary>Returns the items that follow those of the basis.</summary>
    private ValueList<T> Own<T>(ValueList<T> all, ValueList<T>? inherited)
        where T : class
    {
        if (inherited is null)
        {
            return all;
        }

        _isWhole &= all.Count >= inherited.Count && inherited.Select((item, i) => ReferenceEquals(item, all[i])).All(isSame => isSame);
        return all.Skip(inherited.Count).ToValueList();
    }

    /// <summary>Lists definitions with their classes, which have to be in the same order.</summary>
    private void Classes<TShape, TDefinition>(
        ValueList<TDefinition> definitions, Func<TShape, TDefinition> definitionOf, Action<TShape> add)
        where TShape : Shape
        where TDefinition : class
    {
        List<TShape> classes = [.. _shape.Classes.OfType<TShape>()];
        _isWhole &= classes.Count == definitions.Count
            && classes.Zip(definitions).All(pair => ReferenceEquals(definitionOf(pair.First), pair.Second));
        _listing.List(classes, add);
    }

    private void Described(string id, string label, string summary, ValueList<Citation> source)
    {
        _listing.Texts(id, label, summary);
        Citations(source);
    }

    private void Citations(ValueList<Citation> citations) => _listing.List(citations, citation =>
    {
        _isWhole &= _sources.Contains(citation.Source);
        _listing.Texts(citation.Source.Id, citation.Where);
    });

    private void Ports(PortSet? ports) =>
        _listing.List(ports?.Ranges, range => _listing.Number(range.First).Number(range.Last));

    private void Port(ushort? port)
    {
        _listing.Flag(port is not null);
        _listing.Number(port ?? 0);
    }
}
