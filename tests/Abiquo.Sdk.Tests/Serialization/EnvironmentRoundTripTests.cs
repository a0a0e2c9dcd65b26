using System.Text;
using Abiquo.Sdk.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Serialization;

public sealed class EnvironmentRoundTripTests
{
    private static readonly Config Times = Config.QuickThrowOnFailure.WithMaxTest(200);

    [Test]
    public void What_is_written_is_read_as_an_equal_environment() => Check.One(Times, Prop.ForAll(AnyEnvironment.Of, environment =>
    {
        var reading = Read(environment, EnvironmentJson.Write(environment));
        return reading.IsValid && reading.Problems.Count == 0 && reading.Environment.Equals(environment);
    }));

    [Test]
    public void What_is_read_is_written_as_the_same_text() => Check.One(Times, Prop.ForAll(AnyEnvironment.Of, environment =>
    {
        var text = EnvironmentJson.Write(environment);
        return EnvironmentJson.Write(Read(environment, text).Environment!) == text;
    }));

    [Test]
    public void The_random_environments_have_all_that_an_environment_can_have()
    {
        var all = AnyEnvironment.Of.Generator.Sample(300).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(all, Has.Some.Matches<TopologyEnvironment>(one => one.Links is { Count: > 0 }));
            Assert.That(all, Has.Some.Matches<TopologyEnvironment>(one => one.Links is { Count: 0 }));
            Assert.That(all, Has.Some.Matches<TopologyEnvironment>(one => one.LinkPolicy == LinkPolicy.Strict));
            Assert.That(all, Has.Some.Matches<TopologyEnvironment>(one => one.Resolve().Inventory.Externals.Any(external => external.Scope is null && external.Places.Count > 0)));
            Assert.That(all, Has.Some.Matches<TopologyEnvironment>(one => one.Resolve().Inventory.Appliances.Any(placed => placed.Appliance.VirtualHost is not null)));
            Assert.That(all, Has.Some.Matches<TopologyEnvironment>(one => one.Resolve().Inventory.Appliances.Any(placed => placed.Appliance.Hosts.Any(host => host.IPv6 is not null))));
            Assert.That(all, Has.Some.Matches<TopologyEnvironment>(one => one.Resolve().Inventory.Appliances.Any(placed => placed.Appliance.Hosts.Any(host => !host.Addresses.Any()))));
            Assert.That(all, Has.Some.Matches<TopologyEnvironment>(one => one is HighAvailabilityEnvironment { PublicCloudRegions: [var first, var second, ..] } && first.RemoteServices.Equals(second.RemoteServices)));
        }
    }

    [Test]
    public void A_port_that_is_set_to_the_usual_one_stays_set()
    {
        var usual = Samples.Small with { Datanode = Samples.Small.Datanode with { Ports = new() { RedisNode = Samples.Small.Datanode.RedisNode.Port } } };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(usual, Is.Not.EqualTo(Samples.Small));
            Assert.That(EnvironmentJson.Read<DistributedEnvironment>(EnvironmentJson.Write(usual)).Environment, Is.EqualTo(usual));
        }
    }

    [Test]
    public void The_samples_come_back()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(EnvironmentJson.Read<DistributedEnvironment>(EnvironmentJson.Write(Samples.Distributed)).Environment, Is.EqualTo(Samples.Distributed));
            Assert.That(EnvironmentJson.Read<HighAvailabilityEnvironment>(EnvironmentJson.Write(Samples.HighAvailability)).Environment, Is.EqualTo(Samples.HighAvailability));
        }
    }

    private static EnvironmentReadResult<TopologyEnvironment> Read(TopologyEnvironment environment, string text) => EnvironmentJson.ReadLike(environment, Encoding.UTF8.GetBytes(text));
}
