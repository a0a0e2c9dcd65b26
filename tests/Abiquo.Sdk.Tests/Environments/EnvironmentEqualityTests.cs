namespace Abiquo.Sdk.Tests.Environments;

public sealed class EnvironmentEqualityTests
{
    [Test]
    public void Environments_with_the_same_content_are_equal()
    {
        var (one, other) = (Samples.Distributed, Samples.Distributed);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.Not.SameAs(other));
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one == other, Is.True);
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        }
    }

    private static IEnumerable<TestCaseData<DistributedEnvironment>> Others()
    {
        var sample = Samples.Distributed;
        yield return Named("another Server", sample with { Server = new() { Host = new("other.example.com", "10.0.0.10") } });
        yield return Named("another port", sample with { Datanode = sample.Datanode with { Ports = new() { Redis = 6380 } } });
        yield return Named("no Monitoring", sample with { Monitoring = null });
        yield return Named("one datacenter", sample with { Datacenters = sample.Datacenters[0] });
        yield return Named("another order", sample with { Datacenters = [sample.Datacenters[1], sample.Datacenters[0]] });
        yield return Named("listed links", sample with { Links = [] });
        yield return Named("a name server", sample with { DnsServers = ["10.9.0.53"] });

        static TestCaseData<DistributedEnvironment> Named(string name, DistributedEnvironment environment) => new(environment) { TestName = $"An environment differs by {name}" };
    }

    [TestCaseSource(nameof(Others))]
    public void An_environment_differs_by(DistributedEnvironment other) => Assert.That(other, Is.Not.EqualTo(Samples.Distributed));

    [Test]
    public void With_makes_a_changed_copy_and_leaves_the_original()
    {
        var original = Samples.Distributed;
        var copy = original with { Monitoring = null };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(original, Is.EqualTo(Samples.Distributed));
            Assert.That(copy.Monitoring, Is.Null);
            Assert.That(copy.Datacenters, Is.EqualTo(original.Datacenters));
            Assert.That(copy with { Monitoring = original.Monitoring }, Is.EqualTo(original));
        }
    }

    [Test]
    public void A_cluster_of_one_equals_the_single_machine()
    {
        var host = new Host("dn.example.com", "10.0.1.11");
        Assert.That(Datanode.Cluster(host), Is.EqualTo(new Datanode { Host = host }));
    }

    [Test]
    public void Texts_of_an_environment_and_its_parts_are_short_and_for_people()
    {
        var sample = Samples.Distributed;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sample.ToString(), Is.EqualTo("distributed scalable environment"));
            Assert.That(sample.Datacenters[0].ToString(), Is.EqualTo("datacenter madrid"));
            Assert.That(sample.Datanode.ToString(), Is.EqualTo("Datanode dn1.example.com, dn2.example.com, dn3.example.com"));
            Assert.That(sample.Datanode.RabbitMQ.ToString(), Is.EqualTo("Datanode.RabbitMQ (TCP 5672)"));
        }
    }
}
