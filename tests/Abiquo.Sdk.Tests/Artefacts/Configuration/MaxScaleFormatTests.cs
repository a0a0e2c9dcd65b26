using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>
/// Debian does not package MaxScale, which could check its file. These tests check the rules of its manual instead: sections, parameters
/// and references.
/// </summary>
public sealed class MaxScaleFormatTests
{
    private static readonly Dictionary<string, string[]> Parameters = new()
    {
        ["maxscale"] = ["threads", "admin_host", "admin_port", "logdir", "datadir"],
        ["server"] = ["type", "address", "port"],
        ["monitor"] = ["type", "module", "servers", "user", "password", "monitor_interval"],
        ["service"] = ["type", "router", "servers", "user", "password"],
        ["listener"] = ["type", "service", "protocol", "address", "port"],
    };

    [TestCase("the sample")]
    [TestCase("a virtual address")]
    public void The_file_holds_what_its_manual_asks_for(string which) => Assert.That(Faults(FileOf(which)), Is.Empty);

    [TestCase("type=monitor", "type=moniter")]
    [TestCase("servers=node1", "servers=node9")]
    [TestCase("service=split", "service=spilt")]
    [TestCase("address=10.0.1.11", "adress=10.0.1.11")]
    [TestCase("[cluster]", "[cluster")]
    [TestCase("port=3306", "port=33060000")]
    [TestCase("[node2]", "[node1]")]
    public void A_fault_in_it_is_found(string from, string to) =>
        Assert.That(Faults(FileOf("the sample").Replace(from, to, StringComparison.Ordinal)), Is.Not.Empty);

    private static string FileOf(string which) => Plan(which == "the sample" ? Samples.Distributed : Samples.HighAvailability)
        .Hosts.Single(host => host.Host == "dn1.example.com").Files.Single(file => file.Path == "etc/maxscale.cnf").Text;

    private static ConfigurationPlan Plan(TopologyEnvironment environment) =>
        ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None);

    private static List<string> Faults(string text)
    {
        List<string> faults = [];
        Dictionary<string, Dictionary<string, string>> sections = [];
        Dictionary<string, string>? section = null;
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = [];
                if (line[^1] != ']' || !sections.TryAdd(line.Trim('[', ']'), section))
                {
                    faults.Add($"'{line}' is no section of its own");
                }
            }
            else if (line.Split('=', 2) is not [var name, { Length: > 0 } value] || section?.TryAdd(name, value) != true)
            {
                faults.Add($"'{line}' is no parameter");
            }
        }

        foreach (var (name, parameters) in sections)
        {
            var type = name == "maxscale" ? name : parameters.GetValueOrDefault("type", "");
            var known = Parameters.GetValueOrDefault(type, []);
            faults.AddRange(
                known.Length == 0
                    ? [$"[{name}] has the type '{type}'"]
                    : parameters.Keys.Except(known).Select(parameter => $"[{name}] {parameter} is unknown"));
            faults.AddRange(
                type == "maxscale"
                    ? []
                    : known.Except(parameters.Keys)
                        .Where(parameter => parameter != "monitor_interval")
                        .Select(parameter => $"[{name}] lacks {parameter}"));
            faults.AddRange(
                parameters.Where(parameter => parameter.Key == "port" && !ushort.TryParse(parameter.Value, out _))
                    .Select(parameter => $"[{name}] {parameter}"));
            faults.AddRange(
                References(parameters)
                    .Where(reference => sections.GetValueOrDefault(reference.Name)?.GetValueOrDefault("type") != reference.Type)
                    .Select(reference => $"[{name}] refers to {reference}"));
        }

        return faults;
    }

    private static IEnumerable<(string Name, string Type)> References(Dictionary<string, string> parameters) =>
        parameters.GetValueOrDefault("servers", "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => (name, "server"))
            .Concat(parameters.TryGetValue("service", out var service) ? [(service, "service")] : []);
}
