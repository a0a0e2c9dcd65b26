using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>Defines the health checks that HAProxy runs before it sends clients to a backend.</summary>
internal static class BalancerChecks
{
    /// <summary>
    /// Gets the check for the Redis master. After a failover, a former master that comes back reports that role for a few more
    /// seconds, so the check also requires a connected replica. QUIT makes a replica close the connection, so that the check fails
    /// within milliseconds instead of timing out.
    /// </summary>
    public static IReadOnlyList<string> RedisMaster =>
    [
        "option tcp-check",
        "tcp-check connect",
        @"tcp-check send INFO\ replication\r\nQUIT\r\n",
        "tcp-check expect rstring role:master[^a-z]+connected_slaves:[1-9]",
    ];

    /// <summary>
    /// Gets the check for a Galera node that is in sync with its cluster. HAProxy's own MySQL check considers a partitioned node
    /// healthy; this one logs in and queries the node's state.
    /// </summary>
    public static IReadOnlyList<string> GaleraSynced =>
    [
        "option tcp-check",
        "tcp-check connect",
        $"tcp-check send-binary {GaleraStateQuery()}",
        "tcp-check expect string Synced",
    ];

    /// <summary>Returns the client's packets of the MySQL protocol: a login without a password, the query, and a quit command.</summary>
    private static string GaleraStateQuery()
    {
        // Capabilities (long password, protocol 4.1, secure connection), maximum packet size, character set, 23 reserved bytes,
        // user, empty password.
        byte[] login =
        [
            0x01, 0x82, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x21, .. new byte[23],
            .. Encoding.ASCII.GetBytes(GaleraNodeAccounts.CheckUser), 0, 0,
        ];
        byte[] query = [0x03, .. Encoding.ASCII.GetBytes("SHOW STATUS LIKE 'wsrep_local_state_comment'")];
        return Packet(1, login) + Packet(0, query) + Packet(0, [0x01]);
    }

    private static string Packet(byte sequence, byte[] payload)
    {
        var header = string.Create(CultureInfo.InvariantCulture, $"{payload.Length & 0xff:x2}{payload.Length >> 8:x2}00{sequence:x2}");
        return header + Convert.ToHexString(payload).ToLowerInvariant();
    }
}
