using System.Reflection;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class SoundEnvironmentTests
{
    [Test]
    public void The_sample_has_no_findings() => Assert.That(Samples.Distributed.Validate(), Is.Empty);

    [Test]
    public void The_sample_with_every_option_has_no_findings() =>
        Assert.That(
            (Samples.Distributed with { AdministratorNetworks = ["10.9.0.0/24"], DnsServers = ["10.9.0.53"], NtpServers = ["10.9.0.123"] }).Validate(),
            Is.Empty);

    [Test]
    public void Several_faults_are_all_reported_at_once() =>
        Assert.That(Faulty.Environment.Validate().Select(finding => finding.Code), Is.EqualTo(Faulty.Codes));

    [Test]
    public void A_finding_reads_like_an_error_of_a_compiler() =>
        Assert.That(
            Faulty.Environment.Validate()[0].ToString(),
            Is.EqualTo("Datacenters[1].Id: error ABQ3001: the datacenter ID 'madrid' is already used by Datacenters[0].Id; every datacenter needs its own (D7)."));

    [Test]
    public void Codes_are_the_published_ones()
    {
        Assert.That(FindingCode.All.Select(code => code.Code), Is.EqualTo(Enumerable.Range(3001, 27).Select(number => $"ABQ{number}")));
        Assert.That(FindingCode.All, Is.EquivalentTo(typeof(FindingCode).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<FindingCode>()));
    }

    [Test]
    public void Every_code_has_a_title_of_its_own()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(FindingCode.All.Select(code => code.Title), Is.Unique);
            Assert.That(FindingCode.All.Select(code => code.Title), Has.None.Empty);
        }
    }
}
