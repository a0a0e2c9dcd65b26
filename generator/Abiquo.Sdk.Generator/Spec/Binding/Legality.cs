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
        && appliances.Sum(source => appliances.Sum(target => target.Endpoints.Count(endpoint => !IsLegal(source, endpoint)))) <= MostPairs;

    /// <summary>Fills in where an appliance may connect and where not.</summary>
    public ApplianceModel Complete(ApplianceModel source) => source with
    {
        Legal = Pairs(_ => true).Where(pair => IsLegal(source, pair.Endpoint)).Select(pair => Legal(source, pair.Target, pair.Endpoint)).ToEquatableArray(),
        Illegal = Pairs(_ => _listsPairs).Where(pair => !IsLegal(source, pair.Endpoint)).Select(pair => Illegal(source, pair.Target, pair.Endpoint)).ToEquatableArray(),
    };

    /// <summary>Where an appliance of the extended spec may connect in this one, and where not.</summary>
    public InheritedSourceModel Inherited(ApplianceModel source) => new(
        source.Id,
        Pairs(own.Contains).Where(pair => IsLegal(source, pair.Endpoint)).Select(pair => Legal(source, pair.Target, pair.Endpoint)).ToEquatableArray(),
        Pairs(own.Contains).Where(pair => !IsLegal(source, pair.Endpoint)).Select(pair => Illegal(source, pair.Target, pair.Endpoint)).ToEquatableArray());

    private IEnumerable<(ApplianceModel Target, EndpointModel Endpoint)> Pairs(Func<string, bool> isTarget) =>
        appliances.Where(target => isTarget(target.Id)).SelectMany(target => target.Endpoints, (target, endpoint) => (target, endpoint));

    private static bool IsLegal(ApplianceModel source, EndpointModel endpoint) =>
        endpoint.Accepts.Contains(RuleDeclaration.Anywhere) || endpoint.Accepts.Any(role => source.Roles.Contains(role));

    private TargetModel Legal(ApplianceModel source, ApplianceModel target, EndpointModel endpoint)
    {
        var allowing = rules
            .Where(rule => rule.Endpoint == endpoint.Id && endpoint.Roles.Contains(rule.To) && (rule.From == RuleDeclaration.Anywhere || source.Roles.Contains(rule.From)))
            .ToList();
        var isClosed = !own.Contains(target.Id) && !allowing.Exists(rule => symbols.Rules.IsInherited(rule.Id));
        return new TargetModel(target.Id, endpoint.Id, endpoint.Transport, allowing[0].Purpose, allowing.Select(rule => rule.Id).ToEquatableArray(), isClosed);
    }

    private TargetModel Illegal(ApplianceModel source, ApplianceModel target, EndpointModel endpoint) => new(
        target.Id,
        endpoint.Id,
        endpoint.Transport,
        $"{source.Id} may not connect to {target.Id}.{endpoint.Id} ({endpoint.Transport}), which {Accepted(endpoint)}",
        [],
        IsClosed: false);

    private string Accepted(EndpointModel endpoint)
    {
        var names = appliances.Where(source => IsLegal(source, endpoint)).Select(source => source.Id)
            .Concat(symbols.Externals.All
                .Where(external => external.Roles.Any(role => endpoint.Accepts.Contains(role.Value)))
                .Select(external => "the " + external.Common.Label))
            .ToList();
        return names.Count == 0
            ? "accepts no connections"
            : $"accepts connections from {string.Join(", ", names.Take(names.Count - 1))}{(names.Count > 1 ? " and " : "")}{names[names.Count - 1]} only";
    }
}
