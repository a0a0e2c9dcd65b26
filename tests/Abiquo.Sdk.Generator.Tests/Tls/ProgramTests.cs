using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Tls;

/// <summary>What programs may say, and what editors tell them.</summary>
public sealed class ProgramTests
{
    private static readonly GeneratorRun Run = GeneratorRun.Over(RepositoryFiles.OfTests("tls.json"));

    [TestCase("broker with { Tls = new() { Amqp = true, Metrics = true } }", null)]
    [TestCase("broker with { Tls = broker.Tls with { Metrics = true }, Ports = new() { Amqp = 5673 } }", null)]
    [TestCase("web with { Tls = new() { Pages = false } }", null)]
    [TestCase("worker.Connect(broker.Amqp)", null)]
    [TestCase("broker with { Tls = new() { Copies = true } }", "'Broker.TlsEndpoints' does not contain a definition for 'Copies'")]
    [TestCase("broker with { Tls = new() { Amqp = 5671 } }", "Cannot implicitly convert type 'int' to 'bool'")]
    [TestCase("broker with { Tls = web.Tls }", "Cannot implicitly convert type 'Acme.Orders.Web.TlsEndpoints' to 'Acme.Orders.Broker.TlsEndpoints'")]
    [TestCase("worker with { Tls = new() }", "'Worker' does not contain a definition for 'Tls'")]
    [TestCase("broker.Connect(web.Pages)", null)]
    [TestCase("web.Connect(broker.Metrics)", "Web may not connect to Broker.Metrics (TCP 15692 or TLS 15691), which accepts connections from Worker only")]
    public void Only_endpoints_with_TLS_can_be_switched_and_legality_is_the_same(string expression, string? error)
    {
        var errors = Run.Compile($"#nullable enable\ninternal static class P {{ internal static object Of(Acme.Orders.Web web, Acme.Orders.Broker broker, Acme.Orders.Worker worker) => {expression}; }}")
            .Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))
            .ToList();
        Assert.That(errors, error is null ? Is.Empty : Has.Exactly(1).Items.And.All.Contains(error));
    }

    [Test]
    public void The_generated_class_names_both_ports()
    {
        var broker = Run.Sources["topology-spec.Broker.g.cs"];
        var web = Run.Sources["topology-spec.Web.g.cs"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(broker, Does.Contain("/// <summary>Messages. TCP 5672 or TLS 5671 by default.</summary>"));
            Assert.That(broker, Does.Contain("/// <summary>Messages. Left out, it is 5672, or 5671 with TLS.</summary>\n        public ushort? Amqp { get; init; }"));
            Assert.That(broker, Does.Contain("/// <summary>Messages. With TLS on port 5671; without it, which is the default, on 5672.</summary>\n        public bool Amqp { get; init; }\n"));
            Assert.That(broker, Does.Contain("base(owner, \"Amqp\", owner.Ports.Amqp ?? (ushort)(owner.Tls.Amqp ? 5671 : 5672), owner.Tls.Amqp)"));
            Assert.That(web, Does.Contain("/// <summary>Pages. With TLS, which is the default, on port 443; without it, on 80.</summary>\n        public bool Pages { get; init; } = true;"));
            Assert.That(Run.Sources["topology-spec.Worker.g.cs"], Does.Not.Contain("TlsEndpoints"));
            Assert.That(Run.Diagnostics, Is.Empty);
        }
    }

    [Test]
    public void An_appliance_without_the_record_is_an_exception_at_once()
    {
        var program = Run.Load("#pragma warning disable CS1591, CS8625\npublic static class P { public static object Of() => new Acme.Orders.Broker { Host = new(\"a.example.com\"), Tls = null! }; }").GetType("P")!;
        Assert.That(() => program.GetMethod("Of")!.Invoke(null, null), Throws.InnerException.TypeOf<ArgumentNullException>());
    }
}
