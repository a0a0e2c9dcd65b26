using Abiquo.Sdk.Lab.Tests.Machines;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>What the balancer of a node says of the servers behind it.</summary>
internal static class Balancer
{
    private const int State = 17;

    /// <summary>The servers, each with the listener that it stands behind and its state: <c>UP</c>, or <c>UP 1/2</c> on its way down.</summary>
    public static IReadOnlyList<(string Listener, string Server, string State)> Servers(Machine node) =>
    [
        .. node.Run("printf \"show stat\\n\" | socat -T 3 - /run/haproxy/admin.sock").Output.Split('\n')
            .Select(line => line.Split(','))
            .Where(cells => cells.Length > State && cells[1] is not ("FRONTEND" or "BACKEND"))
            .Select(cells => (cells[0], cells[1], cells[State])),
    ];
}
