using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>The load balancers get a balancer: from their virtual address to the hosts of the UI that the matrix lets them reach.</summary>
public sealed class LoadBalancerTests
{
    [Test]
    public void It_forwards_to_every_host_of_the_UI()
    {
        var text = HAProxyOf(Samples.HighAvailability, "lb1.example.com");
        Assert.That(text, Does.Contain("""
            listen Https
                bind 10.0.0.10:443
                balance source
                server api1.example.com 10.0.0.21:443 check
                server api2.example.com 10.0.0.22:443 check
                server api3.example.com 10.0.0.23:443 check

            """.ReplaceLineEndings("\n")).And.Contain("listen Http\n    bind 10.0.0.10:80\n"));
    }

    [Test]
    public void One_without_a_virtual_address_listens_at_its_own()
    {
        var alone = Samples.HighAvailability with { LoadBalancer = new() { Host = new("lb.example.com", "10.0.0.11") } };
        Assert.That(HAProxyOf(alone, "lb.example.com"), Does.Contain("listen Https\n    bind 10.0.0.11:443\n"));
    }

    [Test]
    public void It_goes_where_the_ports_go()
    {
        var moved = Samples.HighAvailability with
        {
            UiApi = Samples.HighAvailability.UiApi! with { Ports = new() { Https = 8443 } },
        };
        Assert.That(HAProxyOf(moved, "lb2.example.com"), Does.Contain("server api2.example.com 10.0.0.22:8443 check\n"));
    }

    [Test]
    public void Where_only_one_link_is_listed_it_has_only_that()
    {
        var environment = Samples.HighAvailability;
        var listed = environment with { Links = [environment.LoadBalancer!.Connect(environment.UiApi!.Https)] };
        Assert.That(HAProxyOf(listed, "lb1.example.com"), Does.Contain("listen Https\n").And.Not.Contain("listen Http\n"));
    }

    private static string HAProxyOf(TopologyEnvironment environment, string host) =>
        ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Hosts.Single(one => one.Host == host).Files
            .Single(file => file.Path == "etc/haproxy/haproxy.cfg").Text;
}
