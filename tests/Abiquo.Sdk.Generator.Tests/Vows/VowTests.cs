namespace Abiquo.Sdk.Generator.Tests.Vows;

/// <summary>
/// Each vow is a program that must not compile, and says where and why; each near miss is one beside it that must. A near miss
/// whose name begins with that of a vow and goes on with "but" is its counterpart.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public class VowTests
{
    private const int AtLeast = 60;

    private static readonly VowTable Table = new();

    private static IEnumerable<TestCaseData> Programs =>
        from program in VowProgram.Below(VowProgram.Vows).Concat(VowProgram.Below(VowProgram.NearMisses))
        select new TestCaseData(program.Path).SetName(program.Path);

    [TestCaseSource(nameof(Programs))]
    public async Task Compiles_only_as_it_says(string path)
    {
        var program = VowProgram.Read(path);
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
    public void Vows_expect_something_and_near_misses_nothing()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(VowProgram.Below(VowProgram.Vows).Where(program => program.Expected.Count == 0), Is.Empty);
            Assert.That(VowProgram.Below(VowProgram.NearMisses).Where(program => program.Expected.Count > 0), Is.Empty);
        }
    }

    [Test]
    public void There_are_enough_of_both()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(VowProgram.Below(VowProgram.Vows), Has.Count.AtLeast(AtLeast));
            Assert.That(VowProgram.Below(VowProgram.NearMisses), Has.Count.AtLeast(AtLeast));
        }
    }

    [Test]
    public void Counterparts_have_their_vow()
    {
        var vows = VowProgram.Below(VowProgram.Vows).Select(program => $"{program.Theme}/{program.Name}").ToHashSet();
        Assert.That(
            VowProgram.Below(VowProgram.NearMisses)
                .Where(program => program.Name.Contains("_but_", StringComparison.Ordinal))
                .Where(program => !vows.Contains($"{program.Theme}/{program.Name[..program.Name.IndexOf("_but_", StringComparison.Ordinal)]}")),
            Is.Empty);
    }

    [TearDown]
    public void Count()
    {
        if (TestContext.CurrentContext.Test.Arguments is [string path])
        {
            Table.Add(VowProgram.Read(path), TestContext.CurrentContext.Result.Outcome.Status);
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
