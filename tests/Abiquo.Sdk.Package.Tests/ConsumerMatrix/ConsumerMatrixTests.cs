using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Reporting;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// Every kind of project that a user may have, built with the packed packages. The projects are built together; each is a test of its
/// own. A table of all results is printed at the end.
/// </summary>
public sealed class ConsumerMatrixTests
{
    private static readonly List<ConsumerResult> Results = [];

    private static IEnumerable<string> Names => ConsumerCases.All.Select(one => one.Name);

    [OneTimeSetUp]
    public async Task Build()
    {
        using (var thirdParty = new Consumer())
        {
            foreach (var other in ThirdPartyGenerator.All)
            {
                thirdParty.Write($"{other.Name}/{other.Name}.csproj", other.Project);
                thirdParty.Write($"{other.Name}/Generator.cs", other.Source);
                await thirdParty.PackAsync(other.Name);
            }
        }

        foreach (var cases in ConsumerCases.All.GroupBy(one => one.Locale))
        {
            Results.AddRange(await ConsumerBuild.RunAsync(cases.Key, [.. cases]));
        }
    }

    [OneTimeTearDown]
    public void Print() => ConsoleTable.Print(["consumer", "builds", "errors", "warnings", "ok"], Results.Select(result => result.Row()));

    [TestCaseSource(nameof(Names))]
    public void A_consumer_builds_without_a_warning_or_gets_exactly_its_errors(string name)
    {
        var result = Results.Single(result => result.Case.Name == name);

        Assert.That(result.Problems(), Is.Empty);
    }

    [Test]
    public void No_two_consumers_share_a_folder() => Assert.That(ConsumerCases.All.Select(one => one.Folder), Is.Unique);
}
