using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Judge;

/// <summary>Programs that get past the compiler, and are refused when they run.</summary>
public sealed class RefusedProgramTests
{
    private static IEnumerable<TestCaseData> Programs =>
        RefusedProgram.All.Select(program => new TestCaseData(program.Path).SetName("MustNotRun/Judge/" + program.Path));

    [TestCaseSource(nameof(Programs))]
    public void Is_refused(string path)
    {
        using var sdk = new IsolatedSdk();
        var program = RefusedProgram.All.Single(program => program.Path == path);
        var main = sdk.Load(program.Trees).GetType("Program", throwOnError: true)!.GetMethod("Environment", BindingFlags.Public | BindingFlags.Static)!;
        if (program.Exception is { } exception)
        {
            var thrown = Assert.Catch(() => sdk.Resolve(main.Invoke(null, null)!))!;
            Assert.That(Causes(thrown).Select(cause => cause.GetType().Name), Does.Contain(exception));
            return;
        }

        var environment = main.Invoke(null, null)!;
        var findings = sdk.Validate(environment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings, Has.Count.EqualTo(1).And.All.Contains("error ABQ3016: ").And.All.Contains(program.Refusal));
            Assert.That(() => sdk.Resolve(environment), Throws.Exception.With.Property("Message").Contains(program.Refusal).And.Matches((Exception thrown) => thrown.GetType().Name == nameof(AlteredSpecException)));
        }
    }

    [Test]
    public void The_environment_that_they_start_from_is_not_refused()
    {
        using var sdk = new IsolatedSdk();
        var sample = sdk.Load(Compiler.Tree(RefusedProgram.Sample)).GetType("Sample", throwOnError: true)!;
        Assert.That(sdk.Validate(sample.GetProperty("Platform")!.GetValue(null)!), Is.Empty);
    }

    /// <summary>Analyzers know the generator's output by its folder, which anybody can name; the runtime does not ask where a class stands.</summary>
    [Test]
    public void A_file_where_the_generator_would_write_is_refused_as_well()
    {
        var program = RefusedProgram.All.Single(program => program.Path == "An_environment_derived_from_a_generated_one.cs");
        var folder = $"{typeof(TopologyGenerator).Assembly.GetName().Name}/{typeof(TopologyGenerator).FullName}/";
        var trees = program.Trees.Select(tree => tree.WithFilePath(folder + tree.FilePath)).ToList();
        Assert.That(AnalyzerRun.Over(Compiler.Compile(trees)).Select(diagnostic => diagnostic.Id), Has.None.EqualTo("ABQ1004"));
        using var sdk = new IsolatedSdk();
        Assert.That(sdk.Validate(sdk.Load(trees).GetType("Program")!.GetMethod("Environment")!.Invoke(null, null)!), Has.One.Contains("ABQ3016"));
    }

    [Test]
    public void Each_says_what_happens() =>
        Assert.That(RefusedProgram.All.Where(program => program.Refusal is null == program.Exception is null), Is.Empty);

    private static IEnumerable<Exception> Causes(Exception? thrown)
    {
        for (; thrown is not null; thrown = thrown.InnerException)
        {
            yield return thrown;
        }
    }
}
