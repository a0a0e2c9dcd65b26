using System.Runtime.CompilerServices;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Specification;

/// <summary>Queries the rule engine with the definitions of a spec.</summary>
internal static class SpecLinks
{
    // Keyed by reference: a copy of a spec with other rules is another spec.
    private static readonly ConditionalWeakTable<TopologySpec, LinkRules<Rule>> Engines = [];

    /// <summary>Forgets the rules of a spec, so that the next query reads them again.</summary>
    public static void Forget(TopologySpec spec) => Engines.Remove(spec);

    /// <summary>
    /// Returns the rules that allow one kind of appliance to connect to an endpoint of another, in the order of the spec.
    /// </summary>
    public static IEnumerable<Rule> RulesFor(
        this TopologySpec spec, ApplianceDefinition source, ApplianceDefinition target, EndpointDefinition endpoint) =>
        Engine(spec).Allowing(new(source.Id, source.Roles), Target(target, endpoint));

    /// <summary>Returns all rules about an endpoint, whatever their source.</summary>
    public static IEnumerable<Rule> RulesAbout(this TopologySpec spec, EndpointDefinition endpoint) =>
        Engine(spec).Opening(endpoint.Roles, endpoint.Id);

    /// <summary>Returns the endpoint that a rule is about.</summary>
    public static EndpointDefinition EndpointOf(this TopologySpec spec, Rule rule) =>
        spec.Roles.First(role => role.Id == rule.To).Endpoints.First(endpoint => endpoint.Id == rule.Endpoint);

    /// <summary>Returns the kinds of appliance that may connect to an endpoint.</summary>
    public static IEnumerable<ApplianceDefinition> SourcesOf(
        this TopologySpec spec, ApplianceDefinition target, EndpointDefinition endpoint) =>
        spec.Appliances.Where(source => spec.RuleFor(source, target, endpoint) is not null);

    /// <summary>Returns the external systems that may connect to an endpoint.</summary>
    public static IEnumerable<ExternalDefinition> OutsideSourcesOf(
        this TopologySpec spec, ApplianceDefinition target, EndpointDefinition endpoint) =>
        spec.Externals.Where(external => Engine(spec).Allowing(new("", external.Roles), Target(target, endpoint)).Any());

    /// <summary>Returns the message that explains why a link is illegal, or null if a rule allows the link.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="source">The kind of appliance that opens the connection.</param>
    /// <param name="target">The kind of appliance that accepts the connection.</param>
    /// <param name="endpoint">The endpoint of <paramref name="target"/>.</param>
    /// <param name="named">The name of the endpoint in the message.</param>
    public static string? Refusal(
        this TopologySpec spec, ApplianceDefinition source, ApplianceDefinition target, EndpointDefinition endpoint, string named) =>
        spec.RuleFor(source, target, endpoint) is not null ? null : LinkRefusal.Sentence(source.Id, named,
        [
            .. spec.SourcesOf(target, endpoint).Select(accepted => accepted.Id),
            .. spec.OutsideSourcesOf(target, endpoint).Select(accepted => "the " + accepted.Label),
        ]);

    private static LinkTarget Target(ApplianceDefinition target, EndpointDefinition endpoint) =>
        new(target.Id, endpoint.Id, endpoint.Roles);

    private static LinkRules<Rule> Engine(TopologySpec spec) =>
        Engines.GetValue(spec, one => new(one.Rules, rule => rule.Terms));
}
