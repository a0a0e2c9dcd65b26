using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.Validation;

public sealed class RepeatedValueTests
{
    private static DistributedEnvironment With(Datacenter second) => Samples.Small with { Datacenters = [Samples.Madrid, second] };

    [Test]
    public void A_datacenter_id_that_is_used_twice_is_found() =>
        With(Samples.Barcelona with { Id = "madrid" }).HasOnly(
            FindingCode.DuplicateValue, "Datacenters[1].Id", "'madrid'", "already used by Datacenters[0].Id", "every datacenter needs its own (D7)");

    [Test]
    public void A_share_that_is_used_twice_is_found() =>
        With(Samples.Barcelona with { TemplateRepository = "10.1.0.5:/opt/vm_repository" }).HasOnly(
            FindingCode.DuplicateValue, "Datacenters[1].TemplateRepository", "already used by Datacenters[0].TemplateRepository", "every datacenter needs its own (D8)");

    [Test]
    public void A_share_in_another_spelling_is_found() =>
        With(Samples.Barcelona with { TemplateRepository = "10.1.0.5:/opt//vm_repository/" }).HasOnly(
            FindingCode.DuplicateValue, "Datacenters[1].TemplateRepository", "10.1.0.5:/opt/vm_repository");

    [Test]
    public void Two_shares_on_one_server_are_fine() =>
        Assert.That(With(Samples.Barcelona with { TemplateRepository = "10.1.0.5:/opt/barcelona" }).Validate(), Is.Empty);
}
