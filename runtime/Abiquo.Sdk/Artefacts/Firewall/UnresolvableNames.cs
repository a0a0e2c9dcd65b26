using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Finds the names outside the platform that no host could look up any more once its outbound connections are restricted, because the
/// environment says no server to ask.
/// </summary>
internal static class UnresolvableNames
{
    /// <summary>Returns a message that says how to let hosts look names up, or null if they can, or need not.</summary>
    public static string? Of(Deployment deployment)
    {
        var servers = deployment.Inventory.Externals.Where(placed => placed.Definition.ResolvesNames).ToList();
        if (servers.Count == 0 || servers.Exists(placed => placed.Places.Count > 0 || placed.IsAnywhere))
        {
            return null;
        }

        var names = deployment.Matrix.Flows
            .Where(flow => flow.To.IsByName && flow.From.Host.Length > 0)
            .Select(flow => $"'{flow.To.Host}'")
            .Distinct()
            .ToList();
        return names.Count == 0
            ? null
            : $"once these firewalls are loaded, no host can look up {string.Join(", ", names)}: {servers[0].Path} is empty. "
                + $"Name the servers: {servers[0].Path} = [\"192.0.2.1\"]. Or give addresses in place of these names.";
    }
}
