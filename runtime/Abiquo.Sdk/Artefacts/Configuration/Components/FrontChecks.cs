using Abiquo.Sdk.Platform;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Says how keepalived finds out whether a host serves what clients reach at the virtual address.</summary>
internal static class FrontChecks
{
    /// <summary>
    /// Returns the endpoints that the balancers of a host serve at the virtual address, each with the command that succeeds while one
    /// listens there. A connection would not do: it leads to the host that has the address.
    /// </summary>
    public static IReadOnlyList<(string Endpoint, string Command)> Of(ComponentContext context) =>
    [
        .. HAProxyConfiguration.Fronts(context)
            .Concat(MaxScaleConfiguration.Serves(context) ? [SpecIds.Endpoints.MaxScale] : [])
            .Select(endpoint => (endpoint, CommandFor(context, endpoint))),
    ];

    private static string CommandFor(ComponentContext context, string endpoint)
    {
        var listening = context.ReachedAt(context.ClientFacingHost, endpoint)
            .Select(address => ComponentContext.Bracketed(address.ToString()))
            .Select(address => $"ss -Hltn src {address}:{context.PortOf(endpoint)} | grep -q .");
        return $"/bin/sh -c '{string.Join(" && ", listening)}'";
    }
}
