using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Queries the rule engine with appliances and their endpoints.</summary>
internal static class LinkLegality
{
    /// <summary>
    /// Returns the message that explains why a link is illegal, or null if a rule allows the link. If one spec extends the other, the one
    /// that knows both appliances decides.
    /// </summary>
    public static string? Refusal(Appliance source, Endpoint target)
    {
        var knowing = source.OwnShape.Spec.Has(target.Owner.OwnShape) ? source.Spec : target.Owner.Spec;
        return knowing.Refusal(source, target);
    }

    /// <summary>Returns the message that explains why a link is illegal, or null if a rule allows the link.</summary>
    public static string? Refusal(this TopologySpec spec, Appliance source, Endpoint target) =>
        spec.Refusal(source.Definition, target.Owner.Definition, target.Definition, target.ToString());

    /// <summary>Returns the rules that allow a link, in the order of the spec.</summary>
    public static IEnumerable<Rule> RulesFor(this TopologySpec spec, Link link) =>
        spec.RulesFor(link.Source.Definition, link.Target.Owner.Definition, link.Target.Definition);
}
