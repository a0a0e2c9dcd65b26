using Abiquo.Sdk.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Serialization;

public sealed class EnvironmentSchemaTests
{
    private static readonly DocumentSchema Distributed = new(EnvironmentSchema.Of(Samples.Small));
    private static readonly DocumentSchema HighAvailability = new(EnvironmentSchema.Of(Samples.HighAvailability));

    [Test]
    public void Whatever_is_written_is_valid() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(AnyEnvironment.Of, environment =>
        (environment is DistributedEnvironment ? Distributed : HighAvailability).Errors(EnvironmentJson.Write(environment)).Count == 0));

    [Test]
    public void The_document_of_the_tests_is_valid() => Assert.That(Distributed.Errors(DocumentTests.Text), Is.Empty);

    [TestCase("\"format\": 1", "\"format\": 2")]
    [TestCase("\"format\": 1,", "")]
    [TestCase("\"format\": 1,", "\"format\": 1, \"Monitorng\": {},")]
    [TestCase("\"spec\": \"Abiquo\"", "\"spec\": \"Mail\"")]
    [TestCase("DistributedEnvironment", "HighAvailabilityEnvironment")]
    [TestCase("\"Strict\"", "\"strict\"")]
    [TestCase("\"Server\"", "\"server\"")]
    [TestCase("\"V2V\": {", "\"V2v\": {")]
    [TestCase("\"Id\": \"madrid\",", "")]
    [TestCase("\"madrid\"", "\"mad rid\"")]
    [TestCase("10.1.0.5:/opt/vm_repository", "/opt/vm_repository")]
    [TestCase("\"cloud.example.com\"", "\"cloud\"")]
    [TestCase("\"10.0.0.10\"", "\"cloud.example.com\"")]
    [TestCase("\"10.0.0.10\",", "\"10.0.0.10\", \"10.0.0.11\",")]
    [TestCase("\"10.9.0.53\"", "\"10.9.0.0/24\"")]
    [TestCase("\"Zookeeper\": 2182", "\"Zookeeper\": 0")]
    [TestCase("\"Zookeeper\": 2182", "\"Zookeeper\": 65536")]
    [TestCase("\"Zookeeper\": 2182", "\"Zookeeper\": \"2182\"")]
    [TestCase("\"Zookeeper\": 2182", "\"Vrrp\": 2182")]
    [TestCase("\"dn.example.com\",", "\"dn.example.com\"}, {\"fqdn\": \"dn2.example.com\",")]
    [TestCase("\"Datacenters[0].RemoteServices\"", "\"Datacenters.RemoteServices\"")]
    [TestCase("\"Datanode.Redis\"", "\"Datanode.Rediss\"")]
    [TestCase("\"to\"", "\"too\"")]
    public void A_mutant_is_refused(string old, string mutated)
    {
        Assert.That(DocumentTests.Text, Does.Contain(old));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Distributed.Errors(DocumentTests.Text.Replace(old, mutated)), Is.Not.Empty);
            Assert.That(Problems.In(DocumentTests.Text.Replace(old, mutated)), Is.Not.Empty, "and so does the loader");
        }
    }

    [TestCase("\"UiApi\"", "\"Ui\"")]
    [TestCase("\"Datanode\"", "\"Database\"")]
    [TestCase("{\n        \"fqdn\": \"dn3.example.com\"", "{\n        \"fqdn\": \"dn4.example.com\"}, {\n        \"fqdn\": \"dn5.example.com\"")]
    public void A_choice_and_the_number_of_hosts_are_checked(string old, string mutated)
    {
        var text = EnvironmentJson.Write(Samples.HighAvailability);
        Assert.That(text, Does.Contain(old));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HighAvailability.Errors(text), Is.Empty);
            Assert.That(HighAvailability.Errors(text.Replace(old, mutated)), Is.Not.Empty);
        }
    }

    [Test]
    public void The_schema_does_not_depend_on_the_values()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(EnvironmentSchema.Of(Samples.Distributed), Is.EqualTo(EnvironmentSchema.Of(Samples.Small)));
            Assert.That(EnvironmentSchema.Of(Samples.Small), Does.EndWith("}\n").And.Not.Contain("\r"));
        }
    }
}
