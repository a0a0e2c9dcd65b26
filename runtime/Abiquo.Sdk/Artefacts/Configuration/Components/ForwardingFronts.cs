using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Finds the endpoints of a balancer that pass their clients on to other appliances.</summary>
internal static class ForwardingFronts
{
    /// <summary>
    /// Returns the endpoints that have somebody to pass clients on to: the hosts that the matrix lets this one reach. Of a host with
    /// addresses of both families, one is enough.
    /// </summary>
    public static IEnumerable<ForwardingFront> Of(ComponentContext context) =>
        from endpoint in context.Placed.Appliance.Endpoints
        where endpoint.Definition.Components.Contains(HAProxyConfiguration.Component) && endpoint.Definition.ForwardsTo.Length > 0
        let targets = Targets(context, endpoint.Definition.ForwardsTo)
        where targets.Count > 0
        select new ForwardingFront(endpoint.Definition.Id, targets);

    private static ValueList<(string Host, string Address)> Targets(ComponentContext context, string endpoint) =>
        context.Deployment.Matrix.Flows
            .Where(flow => $"{flow.Rule.To}.{flow.Rule.Endpoint}" == endpoint && flow.From.Host == context.Host.Fqdn.ToString())
            .GroupBy(flow => flow.To.Host)
            .Select(flows => flows.OrderBy(flow => flow.To.Address?.IsIPv6 == true).First())
            .Select(flow => (flow.To.Host, Socket(flow)))
            .ToValueList();

    private static string Socket(Flow flow) => $"{ComponentContext.Bracketed($"{flow.To.Address}")}:{flow.Ports}";
}

/// <summary>Represents an endpoint that passes its clients on.</summary>
/// <param name="Endpoint">The id of the endpoint.</param>
/// <param name="Targets">The hosts, with the address and port at which each is reached.</param>
internal sealed record ForwardingFront(string Endpoint, ValueList<(string Host, string Address)> Targets);
