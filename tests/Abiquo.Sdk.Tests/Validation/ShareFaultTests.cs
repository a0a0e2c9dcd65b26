using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class ShareFaultTests
{
    private const string Path = "Datacenters[0].TemplateRepository";

    private static DistributedEnvironment With(NfsShare share) => Samples.Small with { Datacenters = Samples.Madrid with { TemplateRepository = share } };

    [TestCase("localhost:/export")]
    [TestCase("LOCALHOST:/export")]
    [TestCase("127.0.0.1:/export")]
    [TestCase("[::1]:/export")]
    public void A_share_on_localhost_is_found(string share) =>
        With(share).HasOnly(FindingCode.Unreachable, Path, "it is on the host that mounts it", "name its server");

    [TestCase("0.0.0.0:/export")]
    [TestCase("224.0.0.1:/export")]
    [TestCase("255.255.255.255:/export")]
    public void A_share_at_an_address_that_no_machine_can_have_is_found(string share) => With(share).Has(FindingCode.Unreachable, Path);

    [Test]
    public void A_share_of_another_address_family_than_its_users_is_found() => Assert.That(
        With("[2001:db8::5]:/export").Validate().Select(finding => finding.Code), Does.Contain(FindingCode.NoCommonAddressFamily.Code));

    [Test]
    public void A_share_by_name_is_fine() => Assert.That(With("nfs.example.com:/export").Validate(), Is.Empty);
}
