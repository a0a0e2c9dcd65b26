using System.Text.RegularExpressions;
using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>
/// The promise, pair by pair: a link compiles if and only if the spec allows it, in both forms, and an illegal one is exactly one
/// ABQ1001. What is legal is worked out here from the JSON alone, not from what the generator thinks.
/// </summary>
public class EveryPairTests
{
    private static readonly IReadOnlyList<LinkPair> Pairs = LinkPair.All(RepositoryFiles.DefaultSpec);

    [Test]
    public void Every_pair_of_the_spec_is_tried()
    {
        var spec = AbiquoTopology.Spec;
        Assert.That(Pairs, Has.Count.EqualTo(spec.Appliances.Count * spec.Appliances.Sum(appliance => appliance.Endpoints.Count)));
        Assert.That(Pairs.Count(pair => pair.IsLegal), Is.GreaterThan(27), "anywhere counts for every appliance");
        Assert.That(Pairs.Count(pair => !pair.IsLegal), Is.GreaterThan(50));
    }

    [TestCase("source.Connect(target.{1})")]
    [TestCase("source.ConnectTo.{0}{1}(target)")]
    public void A_link_compiles_if_and_only_if_the_spec_allows_it(string form) => Check(form, "Abiquo.Sdk.Platform", []);

    [Test]
    public void Every_split_role_has_an_appliance_of_its_own() => Assert.That(
        new[] { "LoadBalancer", "Ui", "Api", "UiApi", "Events", "Database", "Services", "PublicCloudRemoteServices" },
        Is.SubsetOf(Pairs.Select(pair => pair.Source).Distinct()));

    /// <summary>The same of what the generator writes at this moment, not when the library was built.</summary>
    [TestCase("source.Connect(target.{1})")]
    [TestCase("source.ConnectTo.{0}{1}(target)")]
    public void So_it_is_with_classes_that_are_generated_now(string form)
    {
        var spec = RepositoryFiles.DefaultSpec.Replace("\"namespace\": \"Abiquo.Sdk.Platform\"", "\"namespace\": \"Elsewhere\"", StringComparison.Ordinal);
        Check(form, "Elsewhere", GeneratorRun.Over(spec).Trees);
    }

    private static void Check(string form, string space, IEnumerable<SyntaxTree> classes)
    {
        var programs = Pairs.Select(pair => Compiler.Tree(Program(pair, form, space), pair.Name));
        var found = Compiler.Compile([.. classes, .. programs]).GetDiagnostics().ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath);
        using (Assert.EnterMultipleScope())
        {
            foreach (var pair in Pairs)
            {
                Assert.That(found[pair.Name].Select(diagnostic => diagnostic.Id), Is.EqualTo(Expected(pair, form)), pair.Name);
                foreach (var diagnostic in found[pair.Name].Where(_ => !pair.IsPeer))
                {
                    RefusalIsHelpful(pair, diagnostic);
                }
            }

            Assert.That(found.Where(file => !Pairs.Any(pair => pair.Name == file.Key)), Is.Empty);
        }
    }

    /// <summary>What only peers connect to is not listed as a target, not even to be refused.</summary>
    private static string[] Expected(LinkPair pair, string form) => pair switch
    {
        { IsLegal: true } => [],
        { IsPeer: true } when form.Contains("ConnectTo") => ["CS1061"],
        _ => ["ABQ1001"],
    };

    private static void RefusalIsHelpful(LinkPair pair, Diagnostic diagnostic)
    {
        var text = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var endpoint = AbiquoTopology.Spec.Appliances.Single(appliance => appliance.Id == pair.Target).Endpoint(pair.Endpoint);
        var transport = $"{endpoint.Transport} {endpoint.Port}" + (endpoint.TlsPort is { } port ? $" or TLS {port}" : "");
        Assert.That(diagnostic.Severity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(text, Does.Contain($"not a legal link: {pair.Source} may not connect to {pair.Target}.{pair.Endpoint} ({transport})"));
        Assert.That(text[text.IndexOf("not a legal link", StringComparison.Ordinal)..], Has.Length.AtMost(300), "it is one line");
        var targets = Pairs.Count(other => other.IsLegal && other.Source == pair.Source);
        Assert.That(text, Does.Contain($" {pair.Source} has {targets} legal target"), "it says how many targets are legal");
        var accepted = Pairs.Where(other => other.IsLegal && (other.Target, other.Endpoint) == (pair.Target, pair.Endpoint)).ToList();
        var more = Regex.Match(text, @" and (\d+) more only\.");
        Assert.That(
            accepted.Count(other => !Regex.IsMatch(text, $@"(from|,|and) {other.Source}\b")),
            more.Success ? Is.AtMost(int.Parse(more.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)) : Is.Zero,
            "it says who is accepted");
    }

    private static string Program(LinkPair pair, string form, string space) =>
        $$"""
        internal static class From{{pair.Source}}To{{pair.Target}}{{pair.Endpoint}}
        {
            internal static Abiquo.Sdk.Link Make({{space}}.{{pair.Source}} source, {{space}}.{{pair.Target}} target) => {{string.Format(System.Globalization.CultureInfo.InvariantCulture, form, pair.Target, pair.Endpoint)}};
        }
        """;
}
