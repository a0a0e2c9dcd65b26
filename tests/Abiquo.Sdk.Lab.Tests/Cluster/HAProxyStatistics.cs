using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>The statistics of a node's HAProxy, from its admin socket.</summary>
internal static class HAProxyStatistics
{
    private const int StatusColumn = 17;

    /// <summary>
    /// Returns the backend servers, each with the listener in front of it and its status: <c>UP</c>, or <c>UP 1/2</c> after a failed check.
    /// </summary>
    public static IReadOnlyList<(string Listener, string Server, string Status)> Servers(Container node) =>
    [
        .. node.Run("printf \"show stat\\n\" | socat -T 3 - /run/haproxy/admin.sock").Output.Split('\n')
            .Select(line => line.Split(','))
            .Where(cells => cells.Length > StatusColumn && cells[1] is not ("FRONTEND" or "BACKEND"))
            .Select(cells => (cells[0], cells[1], cells[StatusColumn])),
    ];
}
