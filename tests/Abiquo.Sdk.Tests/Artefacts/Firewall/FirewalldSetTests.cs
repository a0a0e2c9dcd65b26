using System.Xml.Linq;
using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>What firewalld and the kernel refuse in an ipset is written otherwise.</summary>
public sealed class FirewalldSetTests
{
    [TestCase("0.0.0.0/0", "0.0.0.0/1 128.0.0.0/1")]
    [TestCase("::/0", "::/1 8000::/1")]
    [TestCase("10.9.0.0/24 10.9.0.0/16 10.9.0.7", "10.9.0.0/16")]
    [TestCase("10.9.0.7 0.0.0.0/0 10.8.0.0/16", "0.0.0.0/1 128.0.0.0/1")]
    [TestCase("10.9.0.0/24 10.9.1.0/24", "10.9.0.0/24 10.9.1.0/24")]
    public void Networks_neither_overlap_nor_have_all_addresses(string networks, string entries)
    {
        var administrators = networks.Split(' ').Select(Network.Parse).ToValueList();
        var environment = Samples.Distributed with
        {
            Server = Samples.Distributed.Server with { Host = new("cloud.example.com", "10.0.0.10", "2001:db8::10") },
            AdministratorNetworks = administrators,
        };
        var files = FirewalldWriter.Write(FirewallPlan.Of(environment.Resolve())[0]);
        Assert.That(files.Skip(1).Select(file => string.Join(' ', XDocument.Parse(file.Text).Descendants("entry").Select(entry => entry.Value))), Does.Contain(entries));
    }
}
