using System.Runtime.CompilerServices;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Specification;

/// <summary>Asks the rule engine about the definitions of a spec.</summary>
internal static class SpecLinks
{
    // By reference: a spec that is made of another one with other rules is another spec.
    private static readonly ConditionalWeakTable<TopologySpec, LinkRules<Rule>> Engines = [];

    /// <summary>The rules that let one kind of appliance connect to an endpoint of another, in the order of the spec.</summary>
    public static IEnumerable<Rule> RulesFor(this TopologySpec spec, ApplianceDefinition source, ApplianceDefinition target, EndpointDefinition endpoint) =>
        Engine(spec).Allowing(new(source.Id, source.Roles), Target(target, endpoint));

    /// <summary>The rules about an endpoint, whoever connects.</summary>
    public static IEnumerable<Rule> RulesAbout(this TopologySpec spec, ApplianceDefinition target, EndpointDefinition endpoint) =>
        Engine(spec).Opening(Target(target, endpoint));

    /// <summary>The kinds of appliance that may connect to an endpoint.</summary>
    public static IEnumerable<ApplianceDefinition> SourcesOf(this TopologySpec spec, ApplianceDefinition target, EndpointDefinition endpoint) =>
        spec.Appliances.Where(source => spec.RuleFor(source, target, endpoint) is not null);

    /// <summary>The outside parties that may connect to an endpoint.</summary>
    public static IEnumerable<ExternalDefinition> OutsideSourcesOf(this TopologySpec spec, ApplianceDefinition target, EndpointDefinition endpoint) =>
        spec.Externals.Where(external => Engine(spec).Allowing(new("", external.Roles), Target(target, endpoint)).Any());

    /// <summary>The sentence that refuses a link; null for a link that a rule allows.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="source">The kind of appliance that wants to connect.</param>
    /// <param name="target">The kind of appliance that listens.</param>
    /// <param name="endpoint">What it listens on.</param>
    /// <param name="named">The endpoint, as the sentence names it.</param>
    public static string? Refusal(this TopologySpec spec, ApplianceDefinition source, ApplianceDefinition target, EndpointDefinition endpoint, string named) =>
        spec.RuleFor(source, target, endpoint) is not null ? null : LinkRefusal.Sentence(source.Id, named,
        [
            .. spec.SourcesOf(target, endpoint).Select(accepted => accepted.Id),
            .. spec.OutsideSourcesOf(target, endpoint).Select(accepted => "the " + accepted.Label),
        ]);

    private static LinkTarget Target(ApplianceDefinition target, EndpointDefinition endpoint) => new(target.Id, endpoint.Id, endpoint.Roles);

    private static LinkRules<Rule> Engine(TopologySpec spec) =>
        Engines.GetValue(spec, one => new(one.Rules, rule => rule.Terms));
}
