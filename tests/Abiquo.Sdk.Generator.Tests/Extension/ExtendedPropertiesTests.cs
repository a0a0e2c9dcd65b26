using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Extension;

/// <summary>A user's role may write to the vendor's file as well, on an appliance that has roles of both.</summary>
public sealed class ExtendedPropertiesTests
{
    private const string File = "/opt/abiquo/config/abiquo.properties";

    [Test]
    public void It_may_refer_to_the_spec_that_it_extends()
    {
        var run = GeneratorRun.OfExtension(With("corp.brokers", "{Services.RabbitMQ.Endpoints}", "\"Node\", \"Events\", \"Directory\""));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
        Assert.That(run.Sources["corp.spec.topology.g.cs"], Does.Contain("new(\"corp.brokers\", \"{Services.RabbitMQ.Endpoints}\")"));
    }

    [TestCase("\"Events\", \"Directory\"", "\"abiquo.m.instanceid\"", "the roles Events and Directory of the appliance 'Acme'")]
    [TestCase("\"Directory\", \"Events\"", "\"Acme\"", "the roles Directory and Events of the appliance 'Acme'")]
    public void It_agrees_with_the_spec_that_it_extends(string roles, string place, string message)
    {
        var text = With("abiquo.m.instanceid", "m1", roles);
        var error = GeneratorRun.OfExtension(text).Diagnostics.Single();
        Assert.That(error.Id, Is.EqualTo("ABQ0017"));
        Assert.That(text.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length), Is.EqualTo(place), "a place in this file");
        Assert.That(error.GetMessage(CultureInfo.InvariantCulture), Is.EqualTo($"{message} write the same file, but disagree on the property 'abiquo.m.instanceid'"));
    }

    private static string With(string name, string value, string roles) => RepositoryFiles.Extension
        .Replace(
            "\"components\": [\"Slapd\"],\n",
            $$"""
            "components": ["Slapd"],
            "properties": { "file": "{{File}}", "entries": [{ "name": "{{name}}", "value": "{{value}}", "source": ["OPS"] }] },

            """,
            StringComparison.Ordinal)
        .Replace("[\"Node\", \"Directory\"]", $"[{roles}]", StringComparison.Ordinal);
}
