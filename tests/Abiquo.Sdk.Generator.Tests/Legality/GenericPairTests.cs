using System.Globalization;
using System.Reflection;
using Abiquo.Sdk.Generator.Analyzers.Links;
using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>
/// Generic code makes a link from a source and what accepts it: it compiles if and only if the spec allows the link, for every pair of the
/// shipped spec and of specs drawn at random. What is legal is worked out from the JSON alone.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public class GenericPairTests
{
    private const int Specs = 12;
    private const string Shipped = "Abiquo.Sdk.Platform";

    private static readonly IEnumerable<int> Seeds = Enumerable.Range(1, Specs);

    private static readonly string[] Forms =
    [
        "Abiquo.Sdk.Link.Between(source, target.{1})",
        "Abiquo.Sdk.Link.Between<{0}>(source, target.{1})",
        "Generic.All(source, target.{1})",
        "Generic.To(source, target.{1})",
    ];

    [TestCaseSource(nameof(Forms))]
    public void A_pair_compiles_if_and_only_if_the_shipped_spec_allows_it(string form) =>
        Check(LinkPair.All(RepositoryFiles.DefaultSpec), [form], Shipped, []);

    [Test]
    public void All_that_a_source_may_connect_to_goes_into_one_call() =>
        Assert.That(AllAtOnce(LinkPair.All(RepositoryFiles.DefaultSpec), Shipped, []), Is.Empty);

    /// <summary>Languages without variance, such as F#, convert an endpoint only to interfaces that its class names.</summary>
    [Test]
    public void The_class_of_an_endpoint_names_exactly_who_may_connect() => Named(LinkPair.All(RepositoryFiles.DefaultSpec), typeof(Server).Assembly);

    [TestCaseSource(nameof(Seeds))]
    public void So_it_is_with_a_drawn_spec(int seed)
    {
        var spec = new RandomSpec(seed);
        var pairs = LinkPair.All(spec.Json);
        var run = GeneratorRun.Over(spec.Json);
        Check(pairs, Forms, RandomSpec.Namespace, run.Trees);
        Assert.That(AllAtOnce(pairs, RandomSpec.Namespace, run.Trees), Is.Empty);
        Named(pairs, run.Load(""));
    }

    private static void Named(IReadOnlyList<LinkPair> pairs, Assembly assembly)
    {
        var kinds = assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Appliance))).ToDictionary(type => type.Name);
        Assert.That(
            pairs.Where(pair => kinds[pair.Target].GetNestedType($"{pair.Endpoint}Endpoint")!.GetInterfaces()
                .Any(one => one.IsGenericType && one.GetGenericArguments()[0] == kinds[pair.Source])),
            Is.EqualTo(pairs.Where(pair => pair.IsLegal)));
    }

    private static void Check(IReadOnlyList<LinkPair> pairs, IReadOnlyList<string> forms, string space, IEnumerable<SyntaxTree> classes)
    {
        var programs = pairs.SelectMany(pair => forms, (pair, form) => (pair, form)).Select((one, i) => Compiler.Tree(
            $"internal static class P{i} {{ internal static object Make({space}.{one.pair.Source} source, {space}.{one.pair.Target} target) => {string.Format(CultureInfo.InvariantCulture, one.form, $"{space}.{one.pair.Source}", one.pair.Endpoint)}; }}",
            one.pair.Name));
        var found = Errors(classes.Concat(programs)).ToLookup(error => error.Location.SourceTree?.FilePath, error => error.Id);
        using (Assert.EnterMultipleScope())
        {
            foreach (var pair in pairs)
            {
                // The type of an endpoint cannot tell appliances of one kind apart; the analyzer can.
                Assert.That(found[pair.Name].Count(), Is.EqualTo(pair.IsLegal ? 0 : forms.Count), pair.Name);
                Assert.That(found[pair.Name].Distinct(), Is.SubsetOf(pair.Source == pair.Target ? new[] { "CS1503", "CS0311", "ABQ1001" } : ["CS1503", "CS0311"]), pair.Name);
            }

            Assert.That(found.Sum(file => file.Count()), Is.EqualTo(pairs.Count(pair => !pair.IsLegal) * forms.Count));
        }
    }

    private static IEnumerable<Diagnostic> AllAtOnce(IReadOnlyList<LinkPair> pairs, string space, IEnumerable<SyntaxTree> classes)
    {
        var programs = pairs.Where(pair => pair.IsLegal).GroupBy(pair => pair.Source).Select(legal =>
        {
            var targets = string.Join(", ", legal.Select(pair => pair.Target).Distinct().Select(target => $"{space}.{target} of{target}"));
            var endpoints = string.Join(", ", legal.Select(pair => $"of{pair.Target}.{pair.Endpoint}"));
            return Compiler.Tree(
                $"internal static class From{legal.Key} {{ internal static object Make({space}.{legal.Key} source, {targets}) => Generic.All(source, {endpoints}); }}",
                legal.Key);
        });
        return Errors(classes.Concat(programs));
    }

    /// <summary>What the compiler and the one analyzer report that knows links.</summary>
    private static IReadOnlyList<Diagnostic> Over(Compilation compilation) =>
    [
        .. compilation.WithAnalyzers([new IllegalLinkAnalyzer()]).GetAllDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
    ];

    private static IReadOnlyList<Diagnostic> Errors(IEnumerable<SyntaxTree> trees) => Over(Compiler.Compile(
    [
        .. trees,
        Compiler.Tree(
            """
            using System.Linq;
            using Abiquo.Sdk;

            internal static class Generic
            {
                internal static Link[] All<T>(T source, params IAccepts<T>[] endpoints) where T : Appliance =>
                    endpoints.Select(endpoint => Link.Between(source, endpoint)).ToArray();

                internal static Link To<TSource, TEndpoint>(TSource source, TEndpoint endpoint)
                    where TSource : Appliance where TEndpoint : IAccepts<TSource> =>
                    Link.Between(source, endpoint);
            }
            """,
            "Generic.cs"),
    ]));
}
