using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>What HAProxy asks a server before it sends clients there.</summary>
internal static class BalancerChecks
{
    /// <summary>
    /// Is this the Redis master? A master that comes back after a failover believes it for some seconds more: so it also has to
    /// have a replica. QUIT makes a replica end the conversation, so that it fails in milliseconds and not by a time-out.
    /// </summary>
    public static IReadOnlyList<string> RedisMaster =>
    [
        "option tcp-check",
        "tcp-check connect",
        @"tcp-check send INFO\ replication\r\nQUIT\r\n",
        "tcp-check expect rstring role:master[^a-z]+connected_slaves:[1-9]",
    ];

    /// <summary>
    /// Is this node of Galera in step with the cluster? The check that HAProxy brings calls a node up that is cut off from the
    /// others; this one logs in and asks for the state.
    /// </summary>
    public static IReadOnlyList<string> GaleraSynced =>
    [
        "option tcp-check",
        "tcp-check connect",
        $"tcp-check send-binary {Conversation()}",
        "tcp-check expect string Synced",
    ];

    /// <summary>Login without a password, the question, and good-bye, in the client's side of the MySQL protocol.</summary>
    private static string Conversation()
    {
        // Capabilities (long password, protocol 4.1, secure connection), the largest packet, the character set, 23 reserved bytes, user, no password.
        byte[] login = [0x01, 0x82, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x21, .. new byte[23], .. Encoding.ASCII.GetBytes(GaleraConfiguration.CheckUser), 0, 0];
        byte[] question = [0x03, .. Encoding.ASCII.GetBytes("SHOW STATUS LIKE 'wsrep_local_state_comment'")];
        return Packet(1, login) + Packet(0, question) + Packet(0, [0x01]);
    }

    private static string Packet(byte sequence, byte[] payload) =>
        string.Create(CultureInfo.InvariantCulture, $"{payload.Length & 0xff:x2}{payload.Length >> 8:x2}00{sequence:x2}") + Convert.ToHexString(payload).ToLowerInvariant();
}
