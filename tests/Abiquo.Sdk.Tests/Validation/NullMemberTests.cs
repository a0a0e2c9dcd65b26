using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

/// <summary>The compiler only warns of null, and not at all where nullable reference types are off.</summary>
public sealed class NullMemberTests
{
    [Test]
    public void A_required_appliance_that_is_null_is_found() => (Samples.Small with { Server = null! }).Has(FindingCode.MissingValue, "Server");

    [Test]
    public void A_required_appliance_of_a_datacenter_that_is_null_is_found() =>
        (Samples.Small with { Datacenters = Samples.Madrid with { V2V = null! } }).Has(FindingCode.MissingValue, "Datacenters[0].V2V");

    [Test]
    public void A_list_of_datacenters_that_is_null_is_found() => (Samples.Small with { Datacenters = null! }).Has(FindingCode.MissingValue, "Datacenters");

    [Test]
    public void Ports_that_are_null_are_refused_at_once() =>
        Assert.That(() => Samples.Small.Server with { Ports = null! }, Throws.ArgumentNullException.With.Property("ParamName").EqualTo("Ports"));

    [Test]
    public void A_list_of_name_servers_that_is_null_is_found() => (Samples.Small with { DnsServers = null! }).Has(FindingCode.MissingValue, "DnsServers");

    [Test]
    public void A_list_of_networks_that_is_null_is_found() => (Samples.Small with { AdministratorNetworks = null! }).Has(FindingCode.MissingValue, "AdministratorNetworks");

    [Test]
    public void A_name_server_without_address_is_found() =>
        Assert.That((Samples.Small with { DnsServers = [default] }).Validate().Select(finding => finding.Path), Has.One.StartsWith("DnsServers"));

    [Test]
    public void A_network_without_address_is_found() =>
        Assert.That((Samples.Small with { AdministratorNetworks = [default] }).Validate().Select(finding => finding.Path), Has.One.StartsWith("AdministratorNetworks"));
}
