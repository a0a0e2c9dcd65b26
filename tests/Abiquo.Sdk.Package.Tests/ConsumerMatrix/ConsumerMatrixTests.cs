using Abiquo.Sdk.Package.Tests.Consumers;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// Every kind of project that a user may have, built from the packed packages. They are built together, and each is a test of its
/// own; at the end there is a table of all.
/// </summary>
public sealed class ConsumerMatrixTests
{
    private static readonly List<ConsumerResult> Results = [];

    private static IEnumerable<string> Names => ConsumerCases.All.Select(one => one.Name);

    [OneTimeSetUp]
    public async Task Build()
    {
        using (var neighbour = new Consumer())
        {
            neighbour.Write("generator/generator.csproj", NeighbourGenerator.Project);
            neighbour.Write("generator/Generator.cs", NeighbourGenerator.Source);
            await neighbour.PackAsync("generator");
        }

        foreach (var cases in ConsumerCases.All.GroupBy(one => one.Machine))
        {
            Results.AddRange(await ConsumerBuild.RunAsync(cases.Key, [.. cases]));
        }
    }

    [OneTimeTearDown]
    public void Print() => Table.Print(["consumer", "builds", "errors", "warnings", "ok"], Results.Select(result => result.Row()));

    [TestCaseSource(nameof(Names))]
    public void A_consumer_builds_without_a_warning_or_gets_exactly_its_errors(string name)
    {
        var result = Results.Single(result => result.Case.Name == name);

        Assert.That(result.Problems(), Is.Empty);
    }

    [Test]
    public void No_two_consumers_share_a_folder() => Assert.That(ConsumerCases.All.Select(one => one.Folder), Is.Unique);
}
