using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Specification;

public sealed class CitationTests
{
    private static readonly TopologySpec Spec = AbiquoTopology.Spec;

    [Test]
    public void Every_rule_cites_a_source() => Assert.That(Spec.Rules.Where(rule => rule.Source.Count == 0), Is.Empty);

    [Test]
    public void Every_appliance_and_its_requirements_cite_a_source() =>
        Assert.That(Spec.Appliances.Where(appliance => appliance.Source.Count == 0 || appliance.Requirements is { Source.Count: 0 }), Is.Empty);

    [Test]
    public void Every_component_cites_a_source() => Assert.That(Spec.Components.Where(component => component.Source.Count == 0), Is.Empty);

    [Test]
    public void Every_parameter_cites_a_source() =>
        Assert.That(Spec.Appliances.SelectMany(appliance => appliance.Parameters).Where(parameter => parameter.Source.Count == 0), Is.Empty);

    [Test]
    public void Every_endpoint_comes_from_roles_that_cite_a_source_and_is_served_by_components()
    {
        var roles = Spec.Roles.ToDictionary(role => role.Id);
        var endpoints = Spec.Appliances.SelectMany(appliance => appliance.Endpoints).Concat(Spec.Roles.SelectMany(role => role.Endpoints));
        Assert.That(
            endpoints.Where(endpoint => endpoint.Components.Count == 0 || endpoint.Roles.Count == 0 || endpoint.Roles.Any(role => roles[role].Source.Count == 0)),
            Is.Empty);
    }

    [Test]
    public void Every_constraint_scope_environment_and_outside_party_cites_a_source() =>
        Assert.That(
            Spec.Constraints.Select(constraint => constraint.Source)
                .Concat(Spec.Scopes.Select(scope => scope.Source))
                .Concat(Spec.Environments.Select(environment => environment.Source))
                .Concat(Spec.Externals.Select(external => external.Source)),
            Has.All.Not.Empty);

    [Test]
    public void Every_citation_is_of_a_listed_source() =>
        Assert.That(Spec.Rules.SelectMany(rule => rule.Source).Select(citation => citation.Source).Distinct(), Is.SubsetOf(Spec.Sources));
}
