using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>Documents say where TLS differs from the default.</summary>
public sealed class DocumentTests
{
    [TestCase("Usual", "Broker", null)]
    [TestCase("Secure", "Broker", "{ \"Amqp\": true }")]
    [TestCase("Plain", "Web", "{ \"Pages\": false }")]
    [TestCase("Moved", "Broker", "{ \"Amqp\": true }")]
    [TestCase("Listed", "Broker", "{ \"Amqp\": true }")]
    public void A_document_keeps_it(string name, string appliance, string? tls)
    {
        var environment = OrdersPlatform.Environment(name);
        var json = OrdersPlatform.Written(environment);
        Assert.That(JObject.Parse(json)[appliance]!["tls"], Is.EqualTo(tls is null ? null : JObject.Parse(tls)).Using<JToken>(JToken.DeepEquals));
        Assert.That(OrdersPlatform.Read(json), Is.EqualTo(environment));
        Assert.That(new DocumentSchema(OrdersPlatform.Schema(environment)).Errors(json), Is.Empty);
    }

    [TestCase("true", "expected an object with true or false for each endpoint whose use of TLS differs from the default, but found true.")]
    [TestCase("{ \"Amqp\": 1 }", "expected true or false, but found the number '1'.")]
    [TestCase("{ \"Amqp\": \"true\" }", "expected true or false, but found the string 'true'.")]
    [TestCase("{ \"Amqp\": null }", "expected true or false, but found null; omit the member if it has no value.")]
    [TestCase("{ \"Amqps\": true }", "'Amqps' is not a known member; did you mean 'Amqp'?")]
    [TestCase("{ \"Copies\": true }", "'Copies' is not a known member; expected 'Amqp', 'Metrics'")]
    [TestCase("{ \"Amqp\": true, \"Amqp\": false }", "'Amqp' occurs twice")]
    public void A_mistake_is_one_problem_that_names_what_exists(string tls, string message)
    {
        var json = OrdersPlatform.Written(OrdersPlatform.Environment("Secure"));
        var faulty = System.Text.RegularExpressions.Regex.Replace(json, "\"tls\": \\{[^}]*\\}", "\"tls\": " + tls);
        Assert.That(faulty, Is.Not.EqualTo(json));
        var problems = OrdersPlatform.Problems(faulty).Split('\n');
        Assert.That(problems, Has.Exactly(1).Items.And.All.Contains(message));
        if (!message.Contains("twice", StringComparison.Ordinal))
        {
            Assert.That(new DocumentSchema(OrdersPlatform.Schema(OrdersPlatform.Environment("Usual"))).Errors(faulty), Is.Not.Empty);
        }
    }

    [Test]
    public void An_appliance_without_such_endpoints_has_no_such_member()
    {
        var json = JObject.Parse(OrdersPlatform.Written(OrdersPlatform.Environment("Usual")));
        json["Worker"]!["tls"] = new JObject();
        Assert.That(OrdersPlatform.Problems(json.ToString()), Does.Contain("'tls' is not a known member; expected 'hosts', 'ports'"));
        Assert.That(new DocumentSchema(OrdersPlatform.Schema(OrdersPlatform.Environment("Usual"))).Errors(json.ToString()), Is.Not.Empty);
    }
}
