using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>
/// What the compiler does not see, <see cref="Link.Between"/> refuses when it runs: every pair of specs drawn at random is tried, with the
/// source as its own kind and as each role that the endpoint accepts.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public class RunTimePairTests
{
    private static readonly MethodInfo Between = typeof(Link).GetMethod(nameof(Link.Between))!;

    [TestCaseSource(nameof(Seeds))]
    public void Only_what_is_legal_becomes_a_link(int seed)
    {
        var spec = new RandomSpec(seed);
        var kinds = GeneratorRun.Over(spec.Json).Load("").GetTypes().Where(type => type.IsSubclassOf(typeof(Appliance))).ToDictionary(type => type.Name);
        var (ones, others) = (kinds.ToDictionary(kind => kind.Key, kind => Make(kind.Value, "one")), kinds.ToDictionary(kind => kind.Key, kind => Make(kind.Value, "other")));
        using (Assert.EnterMultipleScope())
        {
            foreach (var pair in LinkPair.All(spec.Json))
            {
                var endpoint = others[pair.Target].Endpoints.Single(endpoint => endpoint.Definition.Id == pair.Endpoint);
                var results = Roles(ones[pair.Source], endpoint).Select(role => IsLinked(role, ones[pair.Source], endpoint)).ToList();
                Assert.That(results, Is.All.EqualTo(pair.IsLegal), pair.Name);
                Assert.That(results.Count > 0 || !pair.IsLegal, pair.Name);
            }
        }
    }

    [Test]
    public void Some_are_refused_that_the_types_would_let_in() => Assert.That(
        Seeds.SelectMany(seed => LinkPair.All(new RandomSpec(seed).Json)).Count(pair => !pair.IsLegal && pair.IsOpenedToItself), Is.GreaterThan(5));

    private static IEnumerable<int> Seeds => Enumerable.Range(1, 30);

    /// <summary>The types as which a source is accepted.</summary>
    private static IEnumerable<Type> Roles(Appliance source, Endpoint endpoint) => source.GetType().GetInterfaces()
        .Append(source.GetType())
        .Append(typeof(Appliance))
        .Where(role => !role.IsGenericType && typeof(IAccepts<>).MakeGenericType(role).IsInstanceOfType(endpoint));

    private static bool IsLinked(Type role, Appliance source, Endpoint endpoint)
    {
        try
        {
            var link = (Link)Between.MakeGenericMethod(role).Invoke(null, [source, endpoint])!;
            return (link.Source, link.Target) == (source, endpoint);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is IllegalLinkException refused)
        {
            Assert.That(refused.Message, Does.StartWith($"not a legal link: {source.Definition.Id} may not connect to {endpoint}, which accepts "));
            return false;
        }
    }

    private static Appliance Make(Type kind, string name)
    {
        var appliance = (Appliance)Activator.CreateInstance(kind)!;
        kind.GetProperty("Host")!.SetValue(appliance, new Host($"{name}.example.com"));
        return appliance;
    }
}
