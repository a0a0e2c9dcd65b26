using System.Text.Json.Serialization;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>
/// Represents every connection of an environment, host by host, ordered by rule and then in the order of the environment.
/// </summary>
/// <param name="Flows">The flows.</param>
[JsonConverter(typeof(RefusingJsonConverter<CommunicationMatrix>))]
public sealed record CommunicationMatrix(ValueList<Flow> Flows)
{
    /// <summary>Returns a matrix with only the flows of a rule group, source and target. Null does not filter.</summary>
    /// <param name="group">The group of the rule.</param>
    /// <param name="from">The ID of an appliance or the name of a host.</param>
    /// <param name="to">The ID of an appliance or the name of a host.</param>
    public CommunicationMatrix Where(RuleGroup? group = null, string? from = null, string? to = null) => new(Flows
        .Where(flow => (group is null || flow.Rule.Group == group) && Matches(flow.From, from) && Matches(flow.To, to))
        .ToValueList());

    private static bool Matches(FlowEndpoint endpoint, string? name) => name is null
        || string.Equals(endpoint.Appliance, name, StringComparison.OrdinalIgnoreCase)
        || (endpoint.Host.Length > 0 && string.Equals(endpoint.Host, name, StringComparison.OrdinalIgnoreCase));
}
