using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>
/// Every connection of an environment, machine by machine: the one place where links become flows. Ordered by rule, then by
/// the order of the environment.
/// </summary>
/// <param name="Flows">The connections.</param>
public sealed record CommunicationMatrix(ValueList<Flow> Flows)
{
    /// <summary>Only the flows of these groups, from and to these appliances or hosts; null means all.</summary>
    /// <param name="group">The group of the rule.</param>
    /// <param name="from">The id of an appliance or the name of a host.</param>
    /// <param name="to">The id of an appliance or the name of a host.</param>
    public CommunicationMatrix Where(RuleGroup? group = null, string? from = null, string? to = null) => new(Flows
        .Where(flow => (group is null || flow.Rule.Group == group) && Is(flow.From, from) && Is(flow.To, to))
        .ToValueList());

    private static bool Is(FlowEndpoint party, string? name) => name is null
        || string.Equals(party.Appliance, name, StringComparison.OrdinalIgnoreCase)
        || (party.Host.Length > 0 && string.Equals(party.Host, name, StringComparison.OrdinalIgnoreCase));
}
