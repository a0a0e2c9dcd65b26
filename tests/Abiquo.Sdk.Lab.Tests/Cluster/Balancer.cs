using Abiquo.Sdk.Lab.Tests.Machines;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>What the balancer of a node says of the servers behind it.</summary>
internal static class Balancer
{
    private const int State = 17;

    /// <summary>The servers that it sends clients to, each with the listener that it stands behind.</summary>
    public static IReadOnlyList<(string Listener, string Server)> Up(Machine node) =>
    [
        .. node.Run("printf \"show stat\\n\" | socat -T 3 - /run/haproxy/admin.sock").Output.Split('\n')
            .Select(line => line.Split(','))
            .Where(cells => cells.Length > State && cells[1] is not ("FRONTEND" or "BACKEND") && cells[State].StartsWith("UP", StringComparison.Ordinal))
            .Select(cells => (cells[0], cells[1])),
    ];
}
