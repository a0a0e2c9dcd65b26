using System.Text;
using System.Text.Json;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Diagram.Html;

/// <summary>What the script of the page knows: hosts by number, rules by number, and flows between them.</summary>
internal static class HtmlData
{
    public static string Write(TopologyDiagram diagram, CommunicationMatrix matrix)
    {
        using var stream = new MemoryStream();

        // The default encoder escapes whatever could end a script or a line of one: < > & ' and U+2028.
        using (var json = new Utf8JsonWriter(stream))
        {
            var hosts = diagram.Nodes.SelectMany(node => node.Hosts, (node, host) => (Node: node, Host: host)).ToList();
            var rules = matrix.Flows.Select(flow => flow.Rule).Distinct().ToList();
            json.WriteStartObject();
            Nodes(json, diagram);
            Hosts(json, hosts);
            Rules(json, rules);
            Flows(json, matrix, hosts, rules);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Nodes(Utf8JsonWriter json, TopologyDiagram diagram)
    {
        json.WriteStartObject("nodes");
        foreach (var (box, node) in diagram.Boxes.SelectMany(box => box.Nodes, (box, node) => (box, node)))
        {
            Texts(json, node.Id, node.Label, box.Label);
        }

        json.WriteEndObject();
    }

    private static void Hosts(Utf8JsonWriter json, List<(DiagramNode Node, DiagramHost Host)> hosts)
    {
        json.WriteStartArray("hosts");
        foreach (var (node, host) in hosts)
        {
            Texts(json, null, host.Id, node.Id, host.Name, host.Addresses, host.IsVirtual ? "virtual" : "");
        }

        json.WriteEndArray();
    }

    private static void Rules(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Texts(json, null, rule.Id, rule.Group.ToString().ToLowerInvariant(), rule.Purpose, string.Join("; ", rule.Source));
        }

        json.WriteEndArray();
    }

    private static void Flows(Utf8JsonWriter json, CommunicationMatrix matrix, List<(DiagramNode Node, DiagramHost Host)> hosts, List<Rule> rules)
    {
        var numbers = hosts.Select((seat, i) => (seat.Host, Number: i)).GroupBy(seat => (seat.Host.Appliance, seat.Host.Name)).ToDictionary(named => named.Key, named => named.First().Number);
        var ruleNumbers = rules.Select((rule, i) => (rule, i)).ToDictionary(pair => pair.rule, pair => pair.i);
        json.WriteStartArray("flows");
        foreach (var flow in matrix.Flows)
        {
            json.WriteStartArray();
            json.WriteNumberValue(ruleNumbers[flow.Rule]);
            json.WriteNumberValue(numbers[(flow.From.Appliance, DiagramHost.NameOf(flow.From))]);
            json.WriteNumberValue(numbers[(flow.To.Appliance, DiagramHost.NameOf(flow.To))]);
            json.WriteStringValue(flow.Service);
            json.WriteStringValue(LabelSanitizer.Clean(flow.Component));
            foreach (var name in flow.Nodes.Where(name => name != flow.To.Host))
            {
                json.WriteNumberValue(numbers[(flow.To.Appliance, name)]);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string? name, params string[] texts)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(LabelSanitizer.Clean(text));
        }

        json.WriteEndArray();
    }
}
