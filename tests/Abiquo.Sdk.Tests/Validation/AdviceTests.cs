namespace Abiquo.Sdk.Tests.Validation;

/// <summary>What the spec advises against is valid, and told.</summary>
public sealed class AdviceTests
{
    private static readonly UiApi Three = UiApi.Pool(new("api1.example.com"), new("api2.example.com"), new("api3.example.com"));

    [Test]
    public void Several_Datanodes_have_a_virtual_address()
    {
        var advice = Samples.Distributed.Resolve().Advise();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(advice.Select(one => (one.Code, one.Path, one.IsAdvice)), Is.EqualTo([("ABQ3026", "Datanode", true)]));
            Assert.That(advice[0].ToString(), Does.StartWith("Datanode: warning ABQ3026: Clients know one address of Redis").And.EndWith("(D26)."));
            Assert.That(Samples.Distributed.Validate(), Is.Empty);
        }
    }

    [TestCase(64, 0)]
    [TestCase(65, 1)]
    public void A_name_that_Linux_does_not_take_is_told(int length, int count)
    {
        var name = $"{new string('a', 40)}.{new string('b', length - 53)}.example.com";
        var advice = (Samples.Small with { Server = new() { Host = new(name, "10.0.0.10") } }).Resolve().Advise();
        Assert.That(advice.Select(one => (one.Code, one.IsAdvice)), Is.EqualTo(Enumerable.Repeat(("ABQ3027", true), count)));
    }

    [Test]
    public void One_Datanode_needs_none() => Assert.That(Samples.Small.Resolve().Advise(), Is.Empty);

    [Test]
    public void Several_load_balancers_and_Monitoring_hosts_have_a_virtual_address()
    {
        var sound = Samples.HighAvailability;
        var without = sound with
        {
            LoadBalancer = sound.LoadBalancer! with { VirtualAddress = null },
            Monitoring = sound.Monitoring! with { VirtualAddress = null },
        };
        Assert.That(without.Resolve().Advise().Select(one => one.Path), Is.EqualTo(["LoadBalancer", "Monitoring"]));
    }

    [Test]
    public void Several_UIs_have_one_name()
    {
        var without = Samples.HighAvailability with { LoadBalancer = null, UiApi = Three };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(without.Resolve().Advise().Select(one => one.Path), Is.EqualTo(["UiApi"]));
            Assert.That((without with { PublicName = ["www.example.com"] }).Resolve().Advise(), Is.Empty);
            Assert.That(Samples.HighAvailability.Resolve().Advise(), Is.Empty);
        }
    }
}
