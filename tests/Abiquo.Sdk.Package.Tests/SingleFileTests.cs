using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;

namespace Abiquo.Sdk.Package.Tests;

/// <summary>The program of docs/getting-started.md that is one file, with the packages named in its first line.</summary>
public sealed class SingleFileTests
{
    private const string LastLine = "return await production.RunAsync(args);";

    private const string IllegalLink = "production.Datacenters[0].V2V.Connect(production.Datanode.MaxScale);";

    /// <summary>Gets the text of the program.</summary>
    internal static string Program { get; } = Read();

    [Test]
    public async Task It_prints_its_matrix()
    {
        using var consumer = new Consumer();
        consumer.Write("production.cs", Program);
        var run = await consumer.RunFileAsync("production.cs", "matrix", "--format", "csv", "--group", "documented");
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        Assert.That(run.Lines[0], Does.StartWith("rule,group,from_appliance,"));
    }

    [Test]
    public async Task An_illegal_link_does_not_compile()
    {
        using var consumer = new Consumer();
        consumer.Write("production.cs", Program.Replace(LastLine, IllegalLink + "\n" + LastLine));
        var run = await consumer.RunFileAsync("production.cs", "matrix");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Not.Zero);
            Assert.That(run.ToString(), Does.Contain("error ABQ1001"));
        }
    }

    private static string Read()
    {
        const string Fence = "```csharp\n#:package ";
        var page = File.ReadAllText(Repository.PathOf("docs/getting-started.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf(Fence, StringComparison.Ordinal) + "```csharp\n".Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
