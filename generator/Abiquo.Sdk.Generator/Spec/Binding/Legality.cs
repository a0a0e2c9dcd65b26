using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec.Declarations;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>Which appliance may connect to which endpoint, and the sentence that refuses every other pair.</summary>
internal sealed class Legality(IReadOnlyList<ApplianceModel> appliances, HashSet<string> own, SpecSymbols symbols, IReadOnlyList<RuleModel> rules, bool isShipped)
{
    /// <summary>
    /// Above this many illegal pairs only the refusal of any endpoint at all is generated: one stub for each pair grows with the
    /// square of the spec. In a user's own project it is so from the first, because there editors show the stubs among the legal targets.
    /// </summary>
    private const int MostPairs = 2000;

    private readonly bool _listsPairs = isShipped
        && appliances.Sum(source => appliances.Sum(target => target.Endpoints.Count(endpoint => !endpoint.IsPeer && !IsAccepted(source, endpoint)))) <= MostPairs;

    /// <summary>Fills in where an appliance may connect and where not.</summary>
    public ApplianceModel Complete(ApplianceModel source) => source with
    {
        Legal = Pairs(_ => true).Where(pair => IsLegal(source, pair.Target, pair.Endpoint)).Select(pair => Legal(source, pair.Target, pair.Endpoint)).ToEquatableArray(),
        Illegal = Pairs(target => _listsPairs || target == source.Id).Where(pair => !IsLegal(source, pair.Target, pair.Endpoint) && (_listsPairs || IsAccepted(source, pair.Endpoint))).Select(pair => Illegal(source, pair.Target, pair.Endpoint)).ToEquatableArray(),
    };

    /// <summary>Where an appliance of the extended spec may connect in this one, and where not.</summary>
    public InheritedSourceModel Inherited(ApplianceModel source) => new(
        source.Id,
        Pairs(own.Contains).Where(pair => IsLegal(source, pair.Target, pair.Endpoint)).Select(pair => Legal(source, pair.Target, pair.Endpoint)).ToEquatableArray(),
        Pairs(own.Contains).Where(pair => !IsLegal(source, pair.Target, pair.Endpoint)).Select(pair => Illegal(source, pair.Target, pair.Endpoint)).ToEquatableArray());

    private IEnumerable<(ApplianceModel Target, EndpointModel Endpoint)> Pairs(Func<string, bool> isTarget) =>
        appliances.Where(target => isTarget(target.Id)).SelectMany(target => target.Endpoints.Where(endpoint => !endpoint.IsPeer), (target, endpoint) => (target, endpoint));

    private bool IsLegal(ApplianceModel source, ApplianceModel target, EndpointModel endpoint) =>
        IsAccepted(source, endpoint) && (source.Id != target.Id || Allowing(source, endpoint).Any(rule => rule.From == RuleDeclaration.Anywhere || rule.From == rule.To));

    /// <summary>
    /// Whether the endpoint's type lets the source in. An appliance that has both roles of a rule serves itself: that is no link
    /// to another appliance of its kind.
    /// </summary>
    private static bool IsAccepted(ApplianceModel source, EndpointModel endpoint) =>
        endpoint.Accepts.Contains(RuleDeclaration.Anywhere) || endpoint.Accepts.Any(role => source.Roles.Contains(role));

    private IEnumerable<RuleModel> Allowing(ApplianceModel source, EndpointModel endpoint) => rules.Where(rule =>
        !rule.IsPeer && rule.Endpoint == endpoint.Id && endpoint.Roles.Contains(rule.To) && (rule.From == RuleDeclaration.Anywhere || source.Roles.Contains(rule.From)));

    private TargetModel Legal(ApplianceModel source, ApplianceModel target, EndpointModel endpoint)
    {
        var allowing = Allowing(source, endpoint).ToList();
        var isClosed = !own.Contains(target.Id) && !allowing.Exists(rule => symbols.Rules.IsInherited(rule.Id));
        return new TargetModel(target.Id, endpoint.Id, endpoint.Transport, allowing[0].Purpose, allowing.Select(rule => rule.Id).ToEquatableArray(), isClosed);
    }

    private TargetModel Illegal(ApplianceModel source, ApplianceModel target, EndpointModel endpoint) => new(
        target.Id,
        endpoint.Id,
        endpoint.Transport,
        $"{source.Id} may not connect to {target.Id}.{endpoint.Id} ({endpoint.Transport}), which {Accepted(target, endpoint)}",
        [],
        IsClosed: false);

    private string Accepted(ApplianceModel target, EndpointModel endpoint)
    {
        var names = appliances.Where(source => IsLegal(source, target, endpoint)).Select(source => source.Id)
            .Concat(symbols.Externals.All
                .Where(external => external.Roles.Any(role => endpoint.Accepts.Contains(role.Value)))
                .Select(external => "the " + external.Common.Label))
            .ToList();
        return names.Count == 0
            ? "accepts no connections"
            : $"accepts connections from {string.Join(", ", names.Take(names.Count - 1))}{(names.Count > 1 ? " and " : "")}{names[names.Count - 1]} only";
    }
}
