using System.Text.RegularExpressions;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Consumers;

/// <summary>A user's first steps, from the README alone.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed partial class FirstStepsTests : IDisposable
{
    private const string Return = "return await production.RunAsync(args);";

    private readonly ConsoleProject _project = new();
    private string _program = "";

    [OneTimeSetUp]
    public async Task Create()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"));
        _program = FirstProgram().Match(readme).Groups[1].Value;
        Assert.That(_program, Does.Contain(Return).And.Contain("V2V = new()"), "the first C# block of the README is a program");
        await _project.CreateAsync();
    }

    public void Dispose() => _project.Dispose();

    [Test]
    public async Task The_program_of_the_readme_compiles_without_a_warning_and_writes_its_matrix()
    {
        var build = await _project.BuildAsync(_program);
        Assert.That(build.ExitCode, Is.Zero, build.ToString());
        var matrix = await _project.RunAsync("matrix", "--format", "csv", "--group", "documented");
        Assert.That(matrix.ExitCode, Is.Zero, matrix.ToString());
        Assert.That(matrix.Lines, Has.Count.GreaterThan(1));
    }

    [Test]
    public async Task Each_illegal_link_is_one_error_that_explains_itself()
    {
        var build = await _project.BuildAsync(_program.Replace(Return, $"""
            var v2v = production.Datacenters[0].V2V;
            var datanode = production.Datanode;
            v2v.Connect(datanode.MaxScale);
            v2v.ConnectTo.DatanodeMaxScale(datanode);
            {Return}
            """, StringComparison.Ordinal));
        Assert.That(build.ExitCode, Is.Not.Zero, "illegal links compile");
        var errors = build.Lines.Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct().ToList();
        Assert.That(errors, Has.Count.EqualTo(2).And.All.Matches(Explanation()));
    }

    [Test]
    public async Task A_datacenter_without_a_required_appliance_does_not_compile()
    {
        var lines = _program.Split('\n').Where(line => !line.Contains("V2V = new()", StringComparison.Ordinal));
        var build = await _project.BuildAsync(string.Join('\n', lines));
        Assert.That(build.ExitCode, Is.Not.Zero, "a datacenter without V2V compiles");
        Assert.That(build.Output, Does.Contain("error CS9035: Required member 'Datacenter.V2V'"));
    }

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FirstProgram();

    [GeneratedRegex(@"ABQ1001.*V2V may not connect to Datanode\.MaxScale \(TCP 3306\), "
        + @"which accepts connections from Server, Monitoring, .* only\. V2V has \d+ legal targets\.")]
    private static partial Regex Explanation();
}
