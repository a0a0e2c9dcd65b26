using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>
/// Writes a communication matrix as input for capirca-nftables.py: for each host, the sources that may connect to each port.
/// </summary>
internal static class CapircaTerms
{
    public static void Write(string folder, CommunicationMatrix matrix)
    {
        Directory.CreateDirectory(folder);
        var terms = matrix.Flows
            .Where(flow => flow.From.Address is not null && flow.Port > 0)
            .SelectMany(flow => flow.Nodes, (flow, node) => (node, flow));
        foreach (var host in terms.GroupBy(term => term.node))
        {
            var lines = host
                .GroupBy(term => (term.flow.Protocol, term.flow.Port))
                .Select(term => Line(term.Key.Protocol.ToString(), term.Key.Port, term.Select(one => one.flow.From.Address.ToString())));
            File.WriteAllText(Path.Combine(folder, host.Key + ".terms"), string.Concat(lines));
        }
    }

    private static string Line(string protocol, int port, IEnumerable<string?> sources) =>
        $"{protocol.ToLowerInvariant()} {port} {string.Join(" ", sources.Distinct())}\n";
}
