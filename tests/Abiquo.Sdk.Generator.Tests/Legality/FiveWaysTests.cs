using System.Reflection;
using System.Text;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>
/// The compiler, documents, findings, the matrix and explanations say the same about every pair of appliances and every endpoint, for
/// specs and environments drawn at random. What is legal is worked out from the JSON alone.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public class FiveWaysTests
{
    private const int Specs = 30;

    private static readonly IEnumerable<int> Seeds = Enumerable.Range(1, Specs);

    [TestCaseSource(nameof(Seeds))]
    public void The_five_ways_agree(int seed)
    {
        var spec = new RandomSpec(seed);
        var kinds = LinkPair.All(spec.Json);
        var run = GeneratorRun.Over(spec.Json);
        Assert.That(run.Errors, Is.Empty);
        Assert.That(Compiling(run, kinds), Is.EqualTo(kinds.Where(pair => pair.IsLegal).Select(pair => pair.Name)), "the compiler");

        var factory = run.Load($"internal static class Factory {{ public static Abiquo.Sdk.TopologyEnvironment Make() => {spec.Environment}; }}").GetType("Factory")!;
        var environment = (TopologyEnvironment)factory.GetMethod("Make")!.Invoke(null, null)!;
        Assert.That(environment.Validate(), Is.Empty);
        var deployment = environment.Resolve();
        using (Assert.EnterMultipleScope())
        {
            foreach (var source in deployment.Inventory.Appliances)
            {
                foreach (var (target, endpoint) in deployment.Inventory.Appliances.SelectMany(target => target.Appliance.Endpoints, (target, endpoint) => (target, endpoint)))
                {
                    Check(deployment, kinds, source, target, endpoint);
                }
            }
        }
    }

    [Test]
    public void The_specs_have_legal_and_illegal_pairs_of_every_kind()
    {
        var all = Seeds.SelectMany(seed => LinkPair.All(new RandomSpec(seed).Json)).ToList();
        Assert.That(all.Count(pair => pair.IsLegal), Is.GreaterThan(100));
        Assert.That(all.Count(pair => !pair.IsLegal), Is.GreaterThan(100));
        Assert.That(all.Count(pair => pair.IsLegal && pair.Source == pair.Target), Is.GreaterThan(5), "a kind that links its own kind");
        Assert.That(all.Count(pair => !pair.IsLegal && pair.IsOpenedToItself), Is.GreaterThan(5), "a kind that serves itself");
    }

    private static void Check(Deployment deployment, IReadOnlyList<LinkPair> kinds, PlacedAppliance source, PlacedAppliance target, Endpoint endpoint)
    {
        var pair = kinds.Single(one => (one.Source, one.Target, one.Endpoint) == (source.Appliance.Definition.Id, target.Appliance.Definition.Id, endpoint.Definition.Id));
        var name = $"{source.Path} to {target.Path}.{endpoint.Definition.Id}";
        var isReachable = source != target && PlacedScope.Reaches(source.Scope, target.Scope);
        var expected = pair.IsLegal && isReachable;
        var listed = deployment.Environment with { Links = [Link(source.Appliance, endpoint)] };

        Assert.That(Reads(deployment, source, target, endpoint), Is.EqualTo(expected), $"a document: {name}");
        Assert.That(listed.Validate().Count == 0, Is.EqualTo(expected), $"findings: {name}");
        Assert.That(Flows(deployment, source, target, endpoint), Is.EqualTo(pair.IsLegalByRole && isReachable), $"the matrix: {name}");
        Assert.That(Flows(listed.Resolve(), source, target, endpoint), Is.EqualTo(expected), $"the matrix of the listed link: {name}");

        var (from, to) = (source.Appliance.Hosts[0].Fqdn.ToString(), target.Appliance.Hosts[0].Fqdn.ToString());
        var isOpen = Flows(deployment, source, target, endpoint) || deployment.Matrix.Flows.Any(flow => flow.Rule.IsFromAnywhere && flow.To.Host == to && flow.Port == endpoint.Port);
        Assert.That(Explanation.Of(deployment, from, to, endpoint.Port).IsOpen, Is.EqualTo(isOpen), $"the explanation: {name}");
    }

    /// <summary>The pairs of kinds whose link compiles.</summary>
    private static IEnumerable<string> Compiling(GeneratorRun run, IReadOnlyList<LinkPair> kinds)
    {
        var programs = kinds.Select((pair, i) => Compiler.Tree(
            $"internal static class P{i} {{ internal static Abiquo.Sdk.Link Make({RandomSpec.Namespace}.{pair.Source} source, {RandomSpec.Namespace}.{pair.Target} target) => source.Connect(target.{pair.Endpoint}); }}",
            pair.Name));
        var refused = Compiler.Compile([.. run.Trees, .. programs]).GetDiagnostics().ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath, diagnostic => diagnostic.Id);
        Assert.That(refused.SelectMany(ids => ids).Distinct(), Is.SubsetOf(new[] { "ABQ1001" }));
        return kinds.Select(pair => pair.Name).Where(name => !refused[name].Any());
    }

    private static bool Reads(Deployment deployment, PlacedAppliance source, PlacedAppliance target, Endpoint endpoint)
    {
        var document = JObject.Parse(EnvironmentJson.Write(deployment));
        document["links"] = new JArray(new JObject { ["from"] = source.Path, ["to"] = $"{target.Path}.{endpoint.Definition.Id}" });
        return EnvironmentJson.ReadLike(deployment.Environment, Encoding.UTF8.GetBytes(document.ToString())).IsValid;
    }

    private static bool Flows(Deployment deployment, PlacedAppliance source, PlacedAppliance target, Endpoint endpoint) => deployment.Matrix.Flows.Any(flow =>
        flow.From.Host == source.Appliance.Hosts[0].Fqdn.ToString() && flow.To.Host == target.Appliance.Hosts[0].Fqdn.ToString() && flow.Port == endpoint.Port);

    private static Link Link(Appliance source, Endpoint target) => (Link)typeof(Link)
        .GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(Appliance), typeof(Endpoint)])!
        .Invoke([source, target]);
}
