using System.Text;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Serialization;
using Abiquo.Sdk.Tests.Artefacts.Configuration;
using Abiquo.Sdk.Tests.Proof;

namespace Abiquo.Sdk.Tests.Layouts;

/// <summary>What holds for every layout.</summary>
[TestFixtureSource(typeof(LayoutEnvironments), nameof(LayoutEnvironments.Names))]
public sealed class LayoutTests(string layout)
{
    private const string Properties = "opt/abiquo/config/abiquo.properties";

    private readonly TopologyEnvironment _environment = LayoutEnvironments.ByName[layout];

    [Test]
    public void It_has_no_findings() => Assert.That(_environment.Validate(), Is.Empty);

    [Test]
    public void It_comes_back_from_its_document()
    {
        var reading = EnvironmentJson.ReadLike(_environment, Encoding.UTF8.GetBytes(EnvironmentJson.Write(_environment)));
        Assert.That(reading.Problems, Is.Empty);
        Assert.That(reading.Environment, Is.EqualTo(_environment));
    }

    [TestCase("nftables")]
    [TestCase("iptables")]
    public void All_files_are_written(string firewall)
    {
        var bundle = Bundle.Prepare(_environment.Resolve(), new() { Firewall = firewall });
        Assert.That(bundle.Problems, Is.Empty);
        Assert.That(bundle.Files().Select(file => file.Path), Is.Unique);
    }

    /// <summary>No file says another address than the firewalls open.</summary>
    [Test]
    public void Each_address_in_a_properties_file_is_where_its_host_may_connect()
    {
        var deployment = _environment.Resolve();
        var files =
            from host in ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts
            from file in host.Files
            where file.Path == Properties
            select (host.Host, Values: JavaProperties.Read(file.Text));
        Assert.That(files, Is.Not.Empty);
        Assert.That(
            from file in files
            from address in Addresses(file.Values)
            where !deployment.Matrix.Flows.Any(flow => flow.From.Host == file.Host && Target(flow) == address)
                && !deployment.Inventory.Hosts.Any(host => host.Name == file.Host && host.Host.Addresses.Any(own => address.StartsWith($"{own}:", StringComparison.Ordinal)))
            select $"{file.Host}: {address}",
            Is.Empty);
    }

    [Test]
    public void No_host_connects_to_itself() =>
        Assert.That(_environment.Matrix().Flows.Where(flow => flow.From.Host.Length > 0 && flow.Nodes.Contains(flow.From.Host)), Is.Empty);

    [Test]
    public void No_connection_is_listed_twice() => Assert.That(
        _environment.Matrix().Flows.Select(flow => (flow.From.Host, flow.From.Address, flow.To.Host, flow.To.Address, flow.Service)), Is.Unique);

    /// <summary>With limits to what goes out, those to what comes in are proven as well.</summary>
    [Test]
    public async Task Its_firewalls_are_proven()
    {
        var result = await Kernel.ProveAsync(Kernel.Plan(_environment, "nftables", withEgress: true));
        Assert.That(result.Differences, Is.Empty);
    }

    private static string Target(Flow flow) => $"{flow.To.Address}:{flow.Port}";

    private static IEnumerable<string> Addresses(IReadOnlyDictionary<string, string> values) =>
        new[] { "abiquo.rabbitmq.addresses", "abiquo.api.zk.serverConnection" }
            .SelectMany(key => values.GetValueOrDefault(key)?.Split(',') ?? [])
            .Concat(new[] { "abiquo.redis", "abiquo.watchtower" }
                .Where(key => values.ContainsKey($"{key}.host"))
                .Select(key => $"{values[$"{key}.host"]}:{values[$"{key}.port"]}"));
}
