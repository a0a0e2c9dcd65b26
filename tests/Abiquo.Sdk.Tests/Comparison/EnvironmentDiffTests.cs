using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Tests.Environments;
using Abiquo.Sdk.Tests.HighAvailability;
using Abiquo.Sdk.Tests.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Comparison;

public sealed class EnvironmentDiffTests
{
    private static readonly Config Times = Config.QuickThrowOnFailure.WithMaxTest(60);

    private static readonly DistributedEnvironment Sample = Samples.Distributed;

    /// <summary>Environments of both kinds, also one of a kind and one of the other.</summary>
    private static Arbitrary<TopologyEnvironment> Any => Gen.OneOf(
        EnvironmentShape.Any.Generator.Select(TopologyEnvironment (shape) => shape.Build()),
        HighAvailabilityShape.Any.Generator.Select(TopologyEnvironment (shape) => shape.Build())).ToArbitrary();

    [Test]
    public void To_itself_there_is_none() => Check.One(Times, Prop.ForAll(Any, environment =>
        EnvironmentDiff.Of(environment.Resolve(), environment.Resolve()).IsEmpty));

    [Test]
    public void Applied_to_the_old_it_gives_the_new() => Check.One(Times, Prop.ForAll(Any, Any, (old, next) =>
    {
        var (before, after) = (DeploymentSnapshot.Of(old.Resolve()), DeploymentSnapshot.Of(next.Resolve()));
        var changed = EnvironmentDiff.Of(before, after).ApplyTo(before);
        return Same(changed.Hosts, after.Hosts)
            && Same(changed.Parameters, after.Parameters)
            && Same(changed.Files, after.Files)
            && changed.Flows.Keys.ToHashSet().SetEquals(after.Flows.Keys);
    }));

    [Test]
    public void Backwards_it_closes_what_it_opened() => Check.One(Times, Prop.ForAll(Any, Any, (old, next) =>
    {
        var there = EnvironmentDiff.Of(old.Resolve(), next.Resolve());
        var back = EnvironmentDiff.Of(next.Resolve(), old.Resolve());
        return there.Opened.Count == back.Closed.Count
            && there.Closed.Count == back.Opened.Count
            && there.HostsAdded.ToHashSet().SetEquals(back.HostsRemoved);
    }));

    [Test]
    public void A_new_datacenter_adds_its_hosts_and_closes_nothing()
    {
        var diff = EnvironmentDiff.Of((Sample with { Datacenters = Sample.Datacenters[0] }).Resolve(), Sample.Resolve());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diff.HostsAdded.Select(host => host.Name), Is.EqualTo(["rs.barcelona.example.com", "v2v.barcelona.example.com"]));
            Assert.That(diff.Closed, Is.Empty);
            Assert.That(
                diff.Parameters.Select(change => change.Host).Distinct(),
                Is.EqualTo(["rs.barcelona.example.com", "v2v.barcelona.example.com"]));
        }
    }

    /// <summary>A platform on one machine grows: that machine stays the Server, and what leaves it is reached from it.</summary>
    [Test]
    public void A_monolithic_platform_that_grows_adds_machines_and_opens_the_ways_to_them()
    {
        var diff = EnvironmentDiff.Of(LayoutEnvironments.Monolithic.Resolve(), Samples.Small.Resolve());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diff.HostsChanged.Select(host => host.Name), Is.EqualTo(["cloud.example.com"]));
            Assert.That(diff.HostsAdded.Select(host => host.Name), Is.EquivalentTo(Samples.Small.Resolve().Inventory.Hosts.Select(host => host.Name).Except(["cloud.example.com"])));
            Assert.That(diff.HostsRemoved, Is.Empty);
            Assert.That(diff.Opened.Where(flow => flow.From.Host == "cloud.example.com").Select(flow => flow.Rule.Id), Does.Contain("server-database").And.Contain("server-rabbitmq"));
            Assert.That(diff.Closed.Select(flow => flow.Rule.Id).Distinct(), Is.EqualTo(["local-datacenter-nfs"]));
        }
    }

    [Test]
    public void A_host_that_moves_is_readdressed_and_its_flows_with_it()
    {
        var moved = Sample with { Monitoring = new() { Host = new("mon.example.com", "10.0.2.99") } };
        var diff = EnvironmentDiff.Of(Sample.Resolve(), moved.Resolve());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diff.Readdressed, Is.EqualTo([new ValueChange("mon.example.com", "addresses", "10.0.2.10", "10.0.2.99")]));
            Assert.That(diff.HostsAdded.Count + diff.HostsRemoved.Count, Is.Zero);
            Assert.That(diff.Opened, Has.Count.EqualTo(diff.Closed.Count).And.Not.Empty);
            Assert.That(
                diff.Opened.All(flow => flow.From.ToString().Contains("10.0.2.99") || flow.To.ToString().Contains("10.0.2.99")), Is.True);
        }
    }

    [Test]
    public void A_port_closes_the_old_and_opens_the_new()
    {
        var next = Sample with { Datanode = Sample.Datanode with { Ports = new() { RabbitMQ = 5671 } } };
        var diff = EnvironmentDiff.Of(Sample.Resolve(), next.Resolve());
        Assert.That(diff.Opened.Select(flow => flow.Port).Distinct(), Is.EqualTo([5671]));
        Assert.That(diff.Closed.Select(flow => flow.Port).Distinct(), Is.EqualTo([5672]));
    }

    [Test]
    public void Work_is_ordered_open_first_close_last_and_names_the_risk()
    {
        var next = Sample with { Server = new() { Host = new("entry.example.com", "10.0.0.11") } };
        var steps = ChangePlan.Of(EnvironmentDiff.Of(Sample.Resolve(), next.Resolve()));
        var words = steps.Select(step => step.What.Split(' ')[0]).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(words.Distinct(), Is.EqualTo(["install", "open", "set", "update", "close", "remove"]));
            Assert.That(steps.Single(step => step.What == "open 80/tcp, 443/tcp to everybody").Risk, Is.EqualTo(Risk.High));
            Assert.That(
                steps.Where(step => step.What.StartsWith("close", StringComparison.Ordinal)).Select(step => step.Risk),
                Is.All.EqualTo(Risk.High));
            Assert.That(
                steps.Single(step => step.Host == "dn1.example.com" && step.What.StartsWith("open", StringComparison.Ordinal)).What,
                Is.EqualTo("open 3306/tcp, 6379/tcp, 5672/tcp, 2181/tcp to entry.example.com 10.0.0.11"));
            Assert.That(
                steps.Where(step => step.Host == "entry.example.com" && step.What.Contains("22/tcp")).Select(step => step.What),
                Is.EqualTo(["open 22/tcp to AdministratorNetworks 10.9.0.0/24"]),
                "ports for others are not said in one breath");
        }
    }

    /// <summary>Nothing is silent: what a file says else is work, also where no connection changes.</summary>
    [TestCaseSource(nameof(OnlyInFiles))]
    public void A_file_that_changes_is_work(TopologyEnvironment old, TopologyEnvironment next, string host, string file)
    {
        var diff = EnvironmentDiff.Of(old.Resolve(), next.Resolve());
        Assert.That(diff.IsEmpty, Is.False);
        Assert.That(
            ChangePlan.Of(diff).Where(step => step.Host == host && step.What.StartsWith("update ", StringComparison.Ordinal)).Select(step => step.What),
            Has.One.Contains(file));
    }

    private static IEnumerable<TestCaseData> OnlyInFiles()
    {
        var mono = LayoutEnvironments.Monolithic;
        const string Properties = "/opt/abiquo/config/abiquo.properties";
        yield return new TestCaseData(mono, mono with { DatacenterId = "casa" }, "cloud.example.com", Properties) { TestName = "{m}(the id of a monolithic datacenter)" };
        yield return new TestCaseData(mono, mono with { TemplateRepository = "10.0.0.5:/other" }, "cloud.example.com", "/etc/systemd/system/opt-vm_repository.mount") { TestName = "{m}(its share)" };
        yield return new TestCaseData(Sample, Sample with { Datanode = Sample.Datanode with { Tls = new() { RabbitMQ = true } } }, "rs.madrid.example.com", Properties) { TestName = "{m}(TLS of RabbitMQ, for its clients)" };
        yield return new TestCaseData(
            Samples.Small,
            Samples.Small with { Datacenters = [Samples.Madrid with { Redis = new() { Host = new("redis.madrid.example.com", "10.1.0.30") } }] },
            "rs.madrid.example.com",
            Properties)
        { TestName = "{m}(a Redis of its own)" };
    }

    /// <summary>An address that is handed on is free first, and nobody locks himself out of a machine.</summary>
    [Test]
    public void What_has_to_be_off_first_is_said_and_ports_close_with_their_machine()
    {
        var next = Sample with { Monitoring = new() { Host = new("watch.example.com", "10.0.2.10") } };
        var steps = ChangePlan.Of(EnvironmentDiff.Of(Sample.Resolve(), next.Resolve()));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(steps[0], Is.EqualTo(new ChangeStep(
                "watch.example.com", "install Monitoring at 10.0.2.10 in Abiquo", Risk.High, "mon.example.com has the address now, and has to be off before")));
            Assert.That(steps.Where(step => step.Host == "mon.example.com").Select(step => step.What), Is.EqualTo(["remove Monitoring in Abiquo"]));
            Assert.That(steps.Where(step => step.What.StartsWith("set ", StringComparison.Ordinal) && step.Host == "watch.example.com"), Is.Empty);
        }
    }

    /// <summary>Where nodes know each other by a port, none finds the others while it alone has changed; a new node is another matter.</summary>
    [Test]
    public void A_port_among_nodes_that_becomes_another_one_is_a_high_risk()
    {
        var ports = Sample with { Datanode = Sample.Datanode with { Ports = new() { GaleraReplication = 4600, Redis = 6380 } } };
        var grown = Sample with { Datanode = Datanode.ClusterOf(Sample.Datanode.Hosts.Append(new("dn4.example.com", "10.0.1.14")).Append(new("dn5.example.com", "10.0.1.15"))) };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Opened(ports).Where(step => step.Host == "dn1.example.com").Select(step => (step.What.Split(' ')[1], step.Risk)),
                Is.EquivalentTo([("4600/tcp", Risk.High), ("6380/tcp", Risk.Medium)]));
            Assert.That(Opened(grown).Select(step => step.Risk), Is.All.EqualTo(Risk.Medium));
        }

        static IEnumerable<ChangeStep> Opened(DistributedEnvironment next) => ChangePlan.Of(EnvironmentDiff.Of(Sample.Resolve(), next.Resolve()))
            .Where(step => step.What.StartsWith("open ", StringComparison.Ordinal));
    }

    /// <summary>A machine that moves is still reached by its administrators.</summary>
    [Test]
    public void A_port_that_goes_with_an_old_address_is_not_closed()
    {
        var moved = Sample with { Monitoring = new() { Host = new("mon.example.com", "10.0.2.99") } };
        Assert.That(
            ChangePlan.Of(EnvironmentDiff.Of(Sample.Resolve(), moved.Resolve())).Where(step => step.Host == "mon.example.com" && step.What.StartsWith("close", StringComparison.Ordinal)),
            Is.Empty);
    }

    private static bool Same<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> one, IReadOnlyDictionary<TKey, TValue> other) =>
        one.Count == other.Count
        && one.All(pair => other.TryGetValue(pair.Key, out var value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value));
}
