using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>What the vendor's public automation writes, the rendered files have in the same place and form.</summary>
public sealed class PublishedFactTests
{
    private static readonly Deployment Distributed = Samples.Distributed.Resolve();
    private static readonly ConfigurationPlan Plan = ConfigurationPlan.Of(Distributed, ComponentSettings.None);

    [TestCaseSource(typeof(PublishedFact), nameof(PublishedFact.All))]
    public void Every_file_of_the_sample_agrees(PublishedFact fact)
    {
        var hosts = Distributed.Inventory.Hosts.Where(host => host.Appliance == fact.Appliance).Select(host => host.Name).ToList();
        Assert.That(hosts, Is.Not.Empty);
        using (Assert.EnterMultipleScope())
        {
            foreach (var host in hosts)
            {
                var file = Plan.Hosts.Single(one => one.Host == host).Files.SingleOrDefault(one => one.Path == fact.File);
                Assert.That(file, Is.Not.Null, $"{host} has no {fact.File}");
                var value = fact.ValueIn(file!.Text);
                Assert.That(fact.IsOfAbsence ? value is null : value is not null && fact.Admits(value), $"{host}: {fact.Key} is '{value}'");
            }
        }
    }

    [TestCase("SOCKETS:5672", "10.0.1.11:5672,10.0.1.12:5672", true)]
    [TestCase("SOCKETS:5672", "10.0.1.11:5672,10.0.1.12:5671", false)]
    [TestCase("https://NAME/api", "https://cloud.example.com/api", true)]
    [TestCase("https://NAME/api", "http://cloud.example.com/api", false)]
    [TestCase("ADDRESS", "cloud.example.com", false)]
    public void A_value_of_another_form_is_found(string form, string value, bool isAdmitted) =>
        Assert.That(new PublishedFact("", "", "", form, "").Admits(value), Is.EqualTo(isAdmitted));
}
