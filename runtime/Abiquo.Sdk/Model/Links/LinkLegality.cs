using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Asks the rule engine about appliances and their endpoints.</summary>
internal static class LinkLegality
{
    /// <summary>The sentence that refuses a link; null for a link that a rule allows.</summary>
    public static string? Refusal(this TopologySpec spec, Appliance source, Endpoint target) =>
        spec.Refusal(source.Definition, target.Owner.Definition, target.Definition, target.ToString());

    /// <summary>The rules that allow a link, in the order of the spec.</summary>
    public static IEnumerable<Rule> RulesFor(this TopologySpec spec, Link link) =>
        spec.RulesFor(link.Source.Definition, link.Target.Owner.Definition, link.Target.Definition);
}
