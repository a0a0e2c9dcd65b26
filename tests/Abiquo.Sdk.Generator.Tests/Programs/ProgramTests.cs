using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Programs;

/// <summary>
/// Programs that must not compile and declare where and why, and similar ones that must compile. One of the latter is the counterpart
/// of one of the former if its name is that name followed by "but" and more.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public class ProgramTests
{
    private const int AtLeast = 60;

    private static readonly ProgramTable Table = new();

    private static IEnumerable<TestCaseData> Programs =>
        from program in TestProgram.Below(TestProgram.MustNotCompile).Concat(TestProgram.Below(TestProgram.MustCompile))
        select new TestCaseData(program.Path).SetName(program.Path);

    [TestCaseSource(nameof(Programs))]
    public async Task Compiles_only_as_it_says(string path)
    {
        var program = TestProgram.Read(path);
        if (program.Expected.FirstOrDefault(expected => ShippedAnalyzers.Lack(expected.Id)) is { } waiting)
        {
            Assert.Ignore($"no analyzer reports {waiting.Id} yet");
        }

        var unexpected = (await program.Build(ShippedAnalyzers.All)).ToList();
        var missing = program.Expected.Where(expected => !Take(unexpected, expected)).ToList();
        Assert.That(
            missing.Select(expected => $"missing    {expected}").Concat(unexpected.Select(diagnostic => $"unexpected {ExpectedDiagnostic.Text(diagnostic)}")),
            Is.Empty);
    }

    [Test]
    public void Programs_that_must_not_compile_expect_a_diagnostic_and_the_others_none()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TestProgram.Below(TestProgram.MustNotCompile).Where(program => program.Expected.Count == 0), Is.Empty);
            Assert.That(TestProgram.Below(TestProgram.MustCompile).Where(program => program.Expected.Count > 0), Is.Empty);
        }
    }

    [Test]
    public void There_are_enough_of_both()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TestProgram.Below(TestProgram.MustNotCompile), Has.Count.AtLeast(AtLeast));
            Assert.That(TestProgram.Below(TestProgram.MustCompile), Has.Count.AtLeast(AtLeast));
        }
    }

    [Test]
    public void Every_counterpart_stands_beside_a_program_that_must_not_compile()
    {
        var refused = TestProgram.Below(TestProgram.MustNotCompile).Select(program => $"{program.Theme}/{program.Name}").ToHashSet();
        Assert.That(
            TestProgram.Below(TestProgram.MustCompile)
                .Where(program => program.Name.Contains("_but_", StringComparison.Ordinal))
                .Where(program => !refused.Contains($"{program.Theme}/{program.Name[..program.Name.IndexOf("_but_", StringComparison.Ordinal)]}")),
            Is.Empty);
    }

    [TearDown]
    public void Count()
    {
        if (TestContext.CurrentContext.Test.Arguments is [string path])
        {
            Table.Add(TestProgram.Read(path), TestContext.CurrentContext.Result.Outcome.Status);
        }
    }

    [OneTimeTearDown]
    public void Print() => TestContext.Progress.WriteLine(Table);

    private static bool Take(List<Diagnostic> found, ExpectedDiagnostic expected)
    {
        var index = found.FindIndex(expected.Accepts);
        if (index >= 0)
        {
            found.RemoveAt(index);
        }

        return index >= 0;
    }
}
