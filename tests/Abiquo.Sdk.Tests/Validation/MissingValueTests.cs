using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class MissingValueTests
{
    private static DistributedEnvironment With(Datacenter datacenter) => Samples.Small with { Datacenters = datacenter };

    [Test]
    public void A_datacenter_without_id_is_found() =>
        With(Samples.Madrid with { Id = default }).HasOnly(FindingCode.MissingValue, "Datacenters[0].Id", "the datacenter ID has no value; set Id");

    [Test]
    public void A_datacenter_without_share_is_found() =>
        With(Samples.Madrid with { TemplateRepository = default }).HasOnly(
            FindingCode.MissingValue, "Datacenters[0].TemplateRepository", "the template repository has no value; set TemplateRepository");

    [Test]
    public void A_host_without_name_is_found() =>
        (Samples.Small with { Server = new() { Host = new(default, "10.0.0.10") } }).HasOnly(
            FindingCode.MissingValue, "Server.Host", "the host has no name; give it one, such as 'host.example.com'");

    [Test]
    public void A_host_with_an_address_that_has_no_value_is_found_and_the_message_is_whole()
    {
        var findings = (Samples.Small with { Server = new() { Host = new("cloud.example.com", default(HostAddress)) } }).Validate();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings.Select(finding => finding.Path), Is.EqualTo(["Server.Host"]));
            Assert.That(findings.Select(finding => finding.Message), Has.None.Contains(" at ;"));
        }
    }

    [Test]
    public void A_host_that_is_null_is_found() =>
        (Samples.Small with { Server = new() { Host = null! } }).HasOnly(FindingCode.MissingValue, "Server.Hosts", "a host is null; set it");

    [Test]
    public void A_datacenter_that_is_null_is_found() =>
        (Samples.Small with { Datacenters = [Samples.Madrid, null!] }).HasOnly(FindingCode.MissingValue, "Datacenters[1]", "it is null; remove it from the list");

    [Test]
    public void A_link_that_is_null_is_found() =>
        (Samples.Small with { Links = [Samples.Small.Server.Connect(Samples.Small.Datanode.Redis), null!] }).HasOnly(
            FindingCode.MissingValue, "Links[1]", "a link is null; remove it from the list");

    [Test]
    public void Several_missing_values_are_all_found()
    {
        var environment = Samples.Small with { Datacenters = [null!, Samples.Madrid with { Id = default, TemplateRepository = default }] };
        Assert.That(
            environment.Validate().Select(finding => finding.Path), Is.EqualTo(["Datacenters[0]", "Datacenters[1].Id", "Datacenters[1].TemplateRepository"]));
    }
}
