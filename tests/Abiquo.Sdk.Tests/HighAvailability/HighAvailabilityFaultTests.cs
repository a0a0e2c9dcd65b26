namespace Abiquo.Sdk.Tests.HighAvailability;

/// <summary>Requirements of high availability that can only be checked at run time.</summary>
public sealed class HighAvailabilityFaultTests
{
    private static readonly HighAvailabilityEnvironment Sound = Samples.HighAvailability;

    [Test]
    public void The_sample_is_sound() => Assert.That(Sound.Validate(), Is.Empty);

    private static IEnumerable<TestCaseData<HighAvailabilityEnvironment, string, string, string>> Faulty()
    {
        var datanode = Sound.Datanode!;
        var madrid = Sound.Datacenters[0];
        yield return Fault("neither UI nor API", Sound with { UiApi = null }, "ABQ3012", "UiApi", "Currently set: Events; set UiApi and Events, or else Ui, Api and Events, or else Ui and ApiEvents, or else Server.");
        yield return Fault("a UI without API", Sound with { UiApi = null, Ui = new() { Host = new("ui.example.com") } }, "ABQ3012", "UiApi", "Currently set: Ui and Events; set");
        yield return Fault("two APIs", Sound with { Api = new() { Host = new("api.example.com") } }, "ABQ3012", "UiApi", "Currently set: UiApi, Api and Events;");
        yield return Fault("an API without M", Sound with { Events = null }, "ABQ3012", "UiApi", "Currently set: UiApi; set");
        yield return Fault("M twice", Sound with { UiApi = null, Ui = new() { Host = new("ui.example.com") }, ApiEvents = new() { Host = new("api.example.com") } }, "ABQ3012", "UiApi", "Currently set: Ui, ApiEvents and Events;");
        yield return Fault("no database", Sound with { Datanode = null }, "ABQ3012", "Datanode", "set Datanode or else Database and Services.");
        yield return Fault("a virtual address of a node", Sound with { Datanode = datanode with { VirtualAddress = new("datanode.example.com", "10.0.1.12") } }, "ABQ3003", "Datanode.VirtualAddress", "the address 10.0.1.12 is already used by Datanode.Hosts[1]");
        yield return Fault("a virtual name of a node", Sound with { Datanode = datanode with { VirtualAddress = new("dn3.example.com", "10.0.1.10") } }, "ABQ3002", "Datanode.VirtualAddress", "already used by Datanode.Hosts[2]");
        yield return Fault("several APIs without Zookeeper", Sound with { Links = [Sound.UiApi!.Connect(datanode.MaxScale)] }, "ABQ3013", "UiApi", "More than one API node needs Zookeeper. Connect UI and API by the rule server-zookeeper (D12).");
        yield return Fault("APIs whose names begin alike", Sound with { UiApi = UiApi.Pool(new("api.madrid.example.com"), new("api.paris.example.com")) }, "ABQ3014", "UiApi", "'api.paris.example.com' and 'api.madrid.example.com' both begin with 'api'");
        yield return Fault("remote services with a Redis each", Sound with { Links = [Sound.UiApi!.Connect(datanode.Zookeeper)] }, "ABQ3013", "Datacenters[0].RemoteServices", "need one Redis that they share. Connect Remote Services by the rule remote-services-redis (D17).");
        yield return Fault("one V2V in two datacenters", Sound with { Datacenters = [madrid, Sound.Datacenters[1] with { V2V = madrid.V2V }] }, "ABQ3002", "Datacenters[1].V2V.Hosts[0]", "is already used by Datacenters[0].V2V.Hosts[0]");
        yield return Fault("a region with the ID of a datacenter", Sound with { PublicCloudRegions = [Sound.PublicCloudRegions[0] with { Id = "madrid" }] }, "ABQ3001", "PublicCloudRegions[0].Id", "the datacenter ID 'madrid' is already used by Datacenters[0].Id");
        yield return Fault("a front on the port of its backend", Sound with { Datanode = datanode with { VirtualAddress = null, Ports = new() { RedisNode = 6379 } } }, "ABQ3007", "Datanode.Ports", "both listen on port 6379");

        static TestCaseData<HighAvailabilityEnvironment, string, string, string> Fault(string name, HighAvailabilityEnvironment environment, string code, string path, string message) =>
            new(environment, code, path, message) { TestName = $"It finds {name}" };
    }

    [TestCaseSource(nameof(Faulty))]
    public void It_finds(HighAvailabilityEnvironment environment, string code, string path, string message)
    {
        var finding = environment.Validate().First(finding => finding.Path == path);
        Assert.That(finding.Code, Is.EqualTo(code));
        Assert.That(finding.Message, Does.Contain(message));
    }

    [Test]
    public void Regions_may_share_their_remote_services()
    {
        var shared = Sound.PublicCloudRegions[0].RemoteServices;
        var environment = Sound with { PublicCloudRegions = [Sound.PublicCloudRegions[0], new("azure-west") { RemoteServices = shared }] };
        Assert.That(environment.Validate(), Is.Empty);
        Assert.That(environment.Matrix(), Is.EqualTo(Sound.Matrix()), "it is one machine");
    }

    [Test]
    public void Regions_that_share_need_one_Redis()
    {
        var shared = Sound.PublicCloudRegions[0].RemoteServices;
        var links = Sound with { Datacenters = [], UiApi = new() { Host = new("api.example.com") }, Links = [shared.Connect(Sound.Datanode!.RabbitMQ)] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(links.Validate(), Is.Empty, "one region keeps its own");
            Assert.That(
                (links with { PublicCloudRegions = [Sound.PublicCloudRegions[0], new("azure-west") { RemoteServices = shared }] }).Validate().Select(finding => (finding.Code, finding.Path)),
                Is.EqualTo([("ABQ3013", "PublicCloudRegions[0].RemoteServices")]));
        }
    }

    /// <summary>The connections of a very large platform are those of a small one, says the document.</summary>
    [Test]
    public void One_host_of_each_is_enough() => Assert.That(
        (Sound with { Datanode = new() { Host = Sound.Datanode!.Host }, Monitoring = new() { Host = Sound.Monitoring!.Host } }).Validate(), Is.Empty);

    [Test]
    public void A_platform_for_public_clouds_needs_no_datacenter() => Assert.That((Sound with { Datacenters = [] }).Validate(), Is.Empty);

    [Test]
    public void A_region_has_no_place_for_V2V_or_a_template_repository() => Assert.That(
        typeof(PublicCloudRegion).GetProperties().Select(property => property.Name), Has.None.EqualTo("V2V").And.None.EqualTo("TemplateRepository"));
}
