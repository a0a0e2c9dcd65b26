using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Judge;

/// <summary>A spec that is altered between two questions.</summary>
public sealed class AlteredLaterTests
{
    private const string Program =
        """
        using System.Linq;
        using Abiquo.Sdk;
        using Abiquo.Sdk.Platform;
        using Abiquo.Sdk.Resolution;

        public static class Program
        {
            private static readonly ValueList<Abiquo.Sdk.Specification.Rule> Rules = AbiquoTopology.Spec.Rules;

            /// <summary>Resolves, then alters the rules, then asks for the matrix.</summary>
            public static object AfterResolving()
            {
                var deployment = Sample.Platform.Resolve();
                Alter();
                return deployment.Matrix;
            }

            /// <summary>Alters the rules, asks a question so that the answer is remembered, and puts the rules back.</summary>
            public static string PutBack()
            {
                Alter();
                _ = AbiquoTopology.Spec.RuleFor(V2V.About, Datanode.About, Datanode.About.Endpoint("MaxScale"));
                Sample.Set(AbiquoTopology.Spec, "Rules", Rules);
                var link = (Link)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(Link));
                Sample.Set(link, "Source", Sample.V2V);
                Sample.Set(link, "Target", Sample.Datanode.MaxScale);
                return string.Join("\n", (Sample.Platform with { Links = [link] }).Validate().Select(finding => finding.Code));
            }

            private static void Alter() => Sample.Set(
                AbiquoTopology.Spec,
                "Rules",
                Rules.Select(rule => rule.To == "Database" ? rule with { From = "ConversionManager" } : rule).ToValueList());
        }
        """;

    [Test]
    public void A_matrix_is_not_made_of_rules_that_were_altered_after_the_environment_was_resolved()
    {
        using var sdk = new IsolatedSdk();
        Assert.That(() => Call(sdk, "AfterResolving"), Throws.Exception.Matches((Exception thrown) => thrown.GetType().Name == nameof(AlteredSpecException)));
    }

    [Test]
    public void What_was_answered_from_altered_rules_is_forgotten()
    {
        using var sdk = new IsolatedSdk();
        Assert.That(Call(sdk, "PutBack"), Is.EqualTo("ABQ3006"));
    }

    private static object Call(IsolatedSdk sdk, string method) =>
        sdk.Load(Compiler.Tree(Program), Compiler.Tree(RefusedProgram.Sample, "Sample.cs")).GetType("Program")!
            .GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
}
