using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Judge;

/// <summary>Where no analyzer runs, a part of a generated class may define when two of its objects are equal. Nothing asks it.</summary>
public sealed class HandWrittenEqualityTests
{
    private const string Program =
        """
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        using Corp.Topology;

        public static class Program
        {
            public static TopologyEnvironment Environment()
            {
                var foreign = new Acme { Host = new("foreign.example.com", "10.9.9.9") };
                return new CorpEnvironment
                {
                    Server = Sample.Platform.Server,
                    Datanode = Sample.Datanode,
                    Datacenters = Sample.Platform.Datacenters,
                    People = new() { Host = new("ldap.example.com", "10.0.3.10") },
                    Links = [foreign.Connect(Sample.Datanode.RabbitMQ)],
                };
            }
        }

        namespace Corp.Topology
        {
            public sealed partial record Acme
            {
                public bool Equals(Acme? other) => other is not null;

                public override int GetHashCode() => 0;
            }
        }
        """;

    [Test]
    public void A_link_of_an_appliance_that_calls_itself_equal_is_a_foreign_one()
    {
        using var sdk = new IsolatedSdk();
        var assembly = sdk.Load([Compiler.Tree(Program), Compiler.Tree(RefusedProgram.Sample, "Sample.cs"), .. GeneratorRun.OfExtension().Trees]);
        var findings = sdk.Validate(assembly.GetType("Program")!.GetMethod("Environment")!.Invoke(null, null)!);
        Assert.That(findings, Has.One.Contains("error ABQ3005: "));
    }
}
