using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Specification;

public sealed class UniqueIdTests
{
    private static readonly TopologySpec Spec = AbiquoTopology.Spec;

    [Test]
    public void Ids_are_unique_within_their_kind()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Spec.Sources.Select(source => source.Id), Is.Unique);
            Assert.That(Spec.Components.Select(component => component.Id), Is.Unique);
            Assert.That(Spec.Roles.Select(role => role.Id), Is.Unique);
            Assert.That(Spec.Appliances.Select(appliance => appliance.Id), Is.Unique);
            Assert.That(Spec.Externals.Select(external => external.Id), Is.Unique);
            Assert.That(Spec.Rules.Select(rule => rule.Id), Is.Unique);
            Assert.That(Spec.Constraints.Select(constraint => constraint.Id), Is.Unique);
        }
    }

    [Test]
    public void Ids_of_endpoints_and_parameters_are_unique_within_an_appliance()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var appliance in Spec.Appliances)
            {
                Assert.That(appliance.Endpoints.Select(endpoint => endpoint.Id), Is.Unique, appliance.Id);
                Assert.That(appliance.Parameters.Select(parameter => parameter.Id), Is.Unique, appliance.Id);
            }
        }
    }

    [Test]
    public void An_endpoint_that_is_not_there_is_refused() =>
        Assert.That(() => Spec.Appliances[0].Endpoint("Gopher"), Throws.ArgumentException.With.Message.Contains("Server has no endpoint 'Gopher'."));
}
