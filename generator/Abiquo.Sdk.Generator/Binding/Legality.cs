using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Which appliance may connect to which endpoint, and the sentence that refuses every other pair.</summary>
internal sealed class Legality
{
    /// <summary>
    /// Above this many illegal pairs only the refusal of any endpoint at all is generated: one stub for each pair grows with the
    /// square of the spec. In a user's own project it is so from the first, because there editors show the stubs among the legal targets.
    /// </summary>
    private const int MostPairs = 2000;

    private readonly HashSet<string> _own;
    private readonly SpecSymbols _symbols;
    private readonly OpenEndpoints _endpoints;
    private readonly Dictionary<string, IReadOnlyList<AllowedEndpoint>> _accepted = new(StringComparer.Ordinal);
    private readonly List<string>[] _sources;
    private readonly IReadOnlyList<string>?[] _names;
    private readonly bool _listsPairs;

    public Legality(IReadOnlyList<ApplianceModel> appliances, HashSet<string> own, SpecSymbols symbols, RuleTable rules, bool isShipped)
    {
        _own = own;
        _symbols = symbols;
        _endpoints = new OpenEndpoints(appliances, rules);
        _sources = [.. _endpoints.All.Select(_ => new List<string>())];
        _names = new IReadOnlyList<string>?[_sources.Length];
        foreach (var source in appliances)
        {
            var accepted = _accepted[source.Id] = _endpoints.For(source);
            foreach (var allowed in accepted.Where(allowed => allowed.IsLegal))
            {
                _sources[allowed.Open.Position].Add(source.Id);
            }
        }

        _listsPairs = isShipped && appliances.Sum(source => (long)_endpoints.All.Count - _accepted[source.Id].Count) <= MostPairs;
    }

    /// <summary>Fills in who may connect to an appliance, and where it may connect and where not.</summary>
    public ApplianceModel Complete(ApplianceModel source) => source with
    {
        Endpoints = source.Endpoints.Select(endpoint => endpoint with { Sources = Sources(source, endpoint) }).ToEquatableArray(),
        Legal = Legal(source, _ => true),
        Illegal = _listsPairs ? Others(source, _ => true) : Refused(source),
    };

    /// <summary>Where an appliance of the extended spec may connect in this one, and where not.</summary>
    public InheritedSourceModel Inherited(ApplianceModel source) =>
        new(source.Id, Legal(source, _own.Contains), Others(source, _own.Contains));

    private EquatableArray<string> Sources(ApplianceModel target, EndpointModel endpoint) =>
        _endpoints.Find(target.Id, endpoint.Id) is { } open && _sources[open.Position] is { Count: <= EndpointModel.MostSources } sources
            ? sources.ToEquatableArray()
            : [];

    private EquatableArray<TargetModel> Legal(ApplianceModel source, Func<string, bool> isTarget) => _accepted[source.Id]
        .Where(allowed => allowed.IsLegal && isTarget(allowed.Open.Target.Id))
        .Select(Legal)
        .ToEquatableArray();

    /// <summary>All that is not legal.</summary>
    private EquatableArray<TargetModel> Others(ApplianceModel source, Func<string, bool> isTarget)
    {
        var legal = new HashSet<OpenEndpoint>(_accepted[source.Id].Where(allowed => allowed.IsLegal).Select(allowed => allowed.Open));
        return _endpoints.All
            .Where(open => !legal.Contains(open) && isTarget(open.Target.Id))
            .Select(open => Illegal(source, open, legal.Count))
            .ToEquatableArray();
    }

    /// <summary>What is not legal although the endpoint's type would let the source in.</summary>
    private EquatableArray<TargetModel> Refused(ApplianceModel source)
    {
        var legal = _accepted[source.Id].Count(allowed => allowed.IsLegal);
        return _accepted[source.Id]
            .Where(allowed => !allowed.IsLegal)
            .Select(allowed => Illegal(source, allowed.Open, legal))
            .ToEquatableArray();
    }

    private TargetModel Legal(AllowedEndpoint allowed)
    {
        var (target, endpoint, rules) = (allowed.Open.Target, allowed.Open.Endpoint, allowed.Rules);
        return new TargetModel(
            target.Id,
            endpoint.Id,
            endpoint.Transport,
            rules[0].Purpose,
            rules.Select(rule => rule.Id).ToEquatableArray(),
            IsInherited: !_own.Contains(target.Id));
    }

    private TargetModel Illegal(ApplianceModel source, OpenEndpoint open, int legal) => new(
        open.Target.Id,
        open.Endpoint.Id,
        open.Endpoint.Transport,
        RefusalText.Of(source.Id, open.Target.Id, open.Endpoint, Accepted(open), legal),
        [],
        IsInherited: false);

    /// <summary>Returns who may connect to an endpoint: the same list for everybody who may not.</summary>
    private IReadOnlyList<string> Accepted(OpenEndpoint open) => _names[open.Position] ??=
    [
        .. _sources[open.Position],
        .. _symbols.Externals.All
            .Where(external => external.Roles.Any(role => open.Endpoint.Accepts.Contains(role.Value)))
            .Select(external => "the " + external.Common.Label),
    ];
}
