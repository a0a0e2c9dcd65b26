using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Tests.Serialization;

/// <summary>Findings of validation have the position of the part that they are about.</summary>
public sealed class FindingPositionTests
{
    [TestCase("\"10.0.1.11\"", "\"10.0.0.10\"", "(19,7): error ABQ3003: Datanode.Host: the address 10.0.0.10 is already used by Server.Host")]
    [TestCase("\"db.example.com\"", "\"cloud.example.com\"", "(26,5): error ABQ3002: Datanode.VirtualAddress: the name 'cloud.example.com' is already used by Server.Host")]
    [TestCase("10.1.0.5:/opt", "localhost:/opt", "(39,7): error ABQ3004: Datacenters[0].TemplateRepository: ")]
    [TestCase("\"Zookeeper\": 2182", "\"RabbitMQ\": 2181", "(32,5): error ABQ3007: Datanode.Ports: ")]
    [TestCase("10.9.0.53", "127.0.0.1", "(60,5): error ABQ3004: DnsServers[0]: ")]
    public void A_finding_has_a_position(string old, string replacement, string says) =>
        Assert.That(Problems.Of(old, replacement).Single().ToString(), Does.StartWith(says));

    [Test]
    public void A_finding_about_what_is_not_written_has_the_position_of_what_it_belongs_to()
    {
        var text = EnvironmentJson.Write(Samples.HighAvailability).Replace("\"UiApi\"", "\"Ui\"");
        Assert.That(
            EnvironmentJson.Read<HighAvailabilityEnvironment>(text).Problems[0].ToString(), Does.StartWith("(1,1): error ABQ3012: UiApi: The UI, the API and, until 6.1, M"));
    }

    [Test]
    public void Findings_are_those_of_the_environment_that_is_written()
    {
        var text = EnvironmentJson.Write(Samples.Distributed).Replace("barcelona\"", "madrid\"");
        var findings = (Samples.Distributed with { Datacenters = [Samples.Distributed.Datacenters[0], Samples.Distributed.Datacenters[1] with { Id = "madrid" }] }).Validate();
        Assert.That(Problems.In(text).Select(problem => (problem.Code, problem.Path, problem.Message)), Is.EqualTo(findings.Select(finding => (finding.Code, finding.Path, finding.Message))));
    }
}
