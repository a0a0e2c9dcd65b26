namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class PlainTextTests
{
    private static readonly string[] All =
    [
        "", "--help", "draw", "matrix --from nobody",
        "check", "check --format json", "check --format sarif", "check --help",
        "matrix", "matrix --format csv", "matrix --format json", "matrix --format markdown", "matrix --help",
        "diagram", "diagram --format dot", "diagram --format svg", "diagram --format html", "diagram --collapse datacenter", "diagram --help",
        "export", "export --schema", "export --help",
        "spec", "spec --format json", "spec --help",
    ];

    [TestCaseSource(nameof(All))]
    public async Task Neither_colours_nor_carriage_returns_reach_a_file(string args)
    {
        var (sound, faulty) = (await Run.OnSample(args), await Run.Of(Validation.Faulty.Environment, args));
        var printed = sound.Output + sound.Error + faulty.Output + faulty.Error;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(printed, Is.Not.Empty);
            Assert.That(printed, Does.Not.Contain('\u001b').And.Not.Contain('\r'));
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task Two_runs_print_the_same(string args)
    {
        var (one, other) = (await Run.OnSample(args), await Run.OnSample(args));
        Assert.That(one, Is.EqualTo(other));
    }
}
