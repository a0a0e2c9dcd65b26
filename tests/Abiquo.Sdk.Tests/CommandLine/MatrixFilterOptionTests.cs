using Abiquo.Sdk.Tests.Artefacts;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class MatrixFilterOptionTests
{
    private const int FromAppliance = 2, FromHost = 3, ToAppliance = 5, ToHost = 6;

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> Rows(string filter) =>
        [.. Rfc4180.Read((await Run.OnSample("matrix --format csv " + filter)).Output).Skip(1)];

    [TestCase("", 161)]
    [TestCase("--group documented", 85)]
    [TestCase("--group derived", 7)]
    [TestCase("--group operations", 9)]
    [TestCase("--group peer", 60)]
    public async Task A_group_is_a_part_of_the_matrix(string filter, int count) => Assert.That(await Rows(filter), Has.Count.EqualTo(count));

    [TestCase("--from V2V", FromAppliance, "V2V")]
    [TestCase("--from v2v", FromAppliance, "V2V")]
    [TestCase("--from dn2.example.com", FromHost, "dn2.example.com")]
    [TestCase("--to Monitoring", ToAppliance, "Monitoring")]
    [TestCase("--to TemplateRepository", ToAppliance, "TemplateRepository")]
    [TestCase("--to RS.Madrid.example.com", ToHost, "rs.madrid.example.com")]
    public async Task One_end_is_named_by_appliance_or_host(string filter, int column, string value)
    {
        var all = await Rows("");
        var rows = await Rows(filter);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(row => row[column]).Distinct(), Is.EqualTo([value]));
            Assert.That(rows, Has.Count.EqualTo(all.Count(row => row[column] == value)));
        }
    }

    [Test]
    public async Task Filters_hold_together()
    {
        var rows = await Rows("--group documented --from Server --to rs.madrid.example.com");
        Assert.That(rows.Select(row => row[10]), Is.EquivalentTo(["8009", "8010", "4822"]));
    }

    [Test]
    public async Task Ends_that_never_talk_give_a_header_alone() => Assert.That(await Rows("--from V2V --to Monitoring"), Is.Empty);

    [Test]
    public async Task One_flow_is_counted_as_one() =>
        Assert.That((await Run.OnSample("matrix --group derived --to Monitoring")).Error, Is.EqualTo("1 flow.\n"));
}
