using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Spec.Declarations;

namespace Abiquo.Sdk.Generator.Spec.Binding;

/// <summary>Which appliance may connect to which endpoint, and the sentence that refuses every other pair.</summary>
internal sealed class Legality(IReadOnlyList<ApplianceModel> appliances, SpecSymbols symbols, IReadOnlyList<RuleModel> rules)
{
    /// <summary>
    /// Above this many illegal pairs only the refusal of any endpoint at all is generated: one stub for each pair grows with the
    /// square of the spec.
    /// </summary>
    private const int MostPairs = 2000;

    private readonly bool _listsPairs = appliances.Sum(source => appliances.Sum(target => target.Endpoints.Count(endpoint => !IsLegal(source, endpoint)))) <= MostPairs;

    /// <summary>Fills in where an appliance may connect and where not.</summary>
    public ApplianceModel Complete(ApplianceModel source)
    {
        var all = appliances.SelectMany(target => target.Endpoints, (target, endpoint) => (Target: target, Endpoint: endpoint)).ToList();
        var legal = all.Where(pair => IsLegal(source, pair.Endpoint)).Select(pair => Legal(source, pair.Target, pair.Endpoint)).ToEquatableArray();
        var illegal = all.Where(pair => _listsPairs && !IsLegal(source, pair.Endpoint)).Select(pair => Illegal(source, pair.Target, pair.Endpoint));
        return source with { Legal = legal, Illegal = illegal.ToEquatableArray() };
    }

    private static bool IsLegal(ApplianceModel source, EndpointModel endpoint) =>
        endpoint.Accepts.Contains(RuleDeclaration.Anywhere) || endpoint.Accepts.Any(role => source.Roles.Contains(role));

    private TargetModel Legal(ApplianceModel source, ApplianceModel target, EndpointModel endpoint)
    {
        var allowing = rules
            .Where(rule => rule.Endpoint == endpoint.Id && endpoint.Roles.Contains(rule.To) && (rule.From == RuleDeclaration.Anywhere || source.Roles.Contains(rule.From)))
            .ToList();
        return new TargetModel(target.Id, endpoint.Id, endpoint.Transport, allowing[0].Purpose, allowing.Select(rule => rule.Id).ToEquatableArray());
    }

    private TargetModel Illegal(ApplianceModel source, ApplianceModel target, EndpointModel endpoint) => new(
        target.Id,
        endpoint.Id,
        endpoint.Transport,
        $"{source.Id} may not connect to {target.Id}.{endpoint.Id} ({endpoint.Transport}), which {Accepted(endpoint)}",
        []);

    private string Accepted(EndpointModel endpoint)
    {
        var names = appliances.Where(source => IsLegal(source, endpoint)).Select(source => source.Id)
            .Concat(symbols.Externals.Usable
                .Where(external => external.Roles.Any(role => endpoint.Accepts.Contains(role.Value)))
                .Select(external => "the " + external.Common.Label))
            .ToList();
        return names.Count == 0
            ? "accepts no connections"
            : $"accepts connections from {string.Join(", ", names.Take(names.Count - 1))}{(names.Count > 1 ? " and " : "")}{names[names.Count - 1]} only";
    }
}
