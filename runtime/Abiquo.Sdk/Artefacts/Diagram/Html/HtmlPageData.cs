using System.Text;
using System.Text.Json;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Diagram.Html;

/// <summary>
/// Writes the data for the script of the page as JSON. To keep it small, flows refer to hosts and rules by their position.
/// </summary>
internal static class HtmlPageData
{
    public static string Write(TopologyDiagram diagram, PageMatrix matrix)
    {
        using var stream = new MemoryStream();

        // The default encoder escapes all characters that could end a script element or a line in it: < > & ' and U+2028.
        using (var json = new Utf8JsonWriter(stream))
        {
            var hosts = diagram.Nodes.SelectMany(node => node.Hosts, (node, host) => (Node: node, Host: host)).ToList();
            json.WriteStartObject();
            WriteNodes(json, diagram);
            WriteHosts(json, hosts);
            WriteRules(json, matrix.Rules);
            WriteFlows(json, matrix, hosts);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteNodes(Utf8JsonWriter json, TopologyDiagram diagram)
    {
        json.WriteStartObject("nodes");
        foreach (var (group, node) in diagram.Groups.SelectMany(group => group.Nodes, (group, node) => (group, node)))
        {
            json.WritePropertyName(node.Id);
            WriteStrings(json, node.Label, group.Label);
        }

        json.WriteEndObject();
    }

    private static void WriteHosts(Utf8JsonWriter json, List<(DiagramNode Node, DiagramHost Host)> hosts)
    {
        json.WriteStartArray("hosts");
        foreach (var (node, host) in hosts)
        {
            WriteStrings(json, host.Id, node.Id, host.Name, host.Addresses, host.IsVirtual ? "virtual" : "");
        }

        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, IReadOnlyList<Rule> rules)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteStrings(json, rule.Id, rule.Purpose);
        }

        json.WriteEndArray();
    }

    private static void WriteFlows(Utf8JsonWriter json, PageMatrix matrix, List<(DiagramNode Node, DiagramHost Host)> hosts)
    {
        var hostIndex = hosts
            .Select((entry, i) => (entry.Host, Index: i))
            .GroupBy(entry => (entry.Host.Appliance, entry.Host.Name))
            .ToDictionary(entries => entries.Key, entries => entries.First().Index);
        json.WriteStartArray("flows");
        foreach (var flow in matrix.Flows)
        {
            json.WriteStartArray();
            json.WriteNumberValue(matrix.PositionOf(flow.Rule));
            json.WriteNumberValue(hostIndex[(flow.From.Appliance, DiagramHost.NameOf(flow.From))]);
            json.WriteNumberValue(hostIndex[(flow.To.Appliance, DiagramHost.NameOf(flow.To))]);
            json.WriteStringValue(flow.Service);
            json.WriteStringValue(LabelSanitizer.Clean(flow.ServedBy));
            foreach (var name in flow.Nodes.Where(name => name != flow.To.Host))
            {
                json.WriteNumberValue(hostIndex[(flow.To.Appliance, name)]);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, params string[] values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(LabelSanitizer.Clean(value));
        }

        json.WriteEndArray();
    }
}
