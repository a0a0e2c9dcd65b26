using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.CompilerVersions;

/// <summary>The result of compiling the programs with one version of the compiler.</summary>
internal sealed class CompilerRun(RoslynVersion version, DotnetResult run)
{
    public RoslynVersion Roslyn => version;

    public string Compiler => Value("compiler");

    public string Generators => Value("generators");

    public string Analyzers => Value("analyzers");

    public IReadOnlyList<BuildMessage> Messages { get; } =
        run.Lines.Select(BuildMessage.Parse).OfType<BuildMessage>().OrderBy(message => message.ToString(), StringComparer.Ordinal).ToList();

    public bool Succeeded => run.ExitCode == 0;

    public override string ToString() => run.ToString();

    private string Value(string name) =>
        run.Lines.FirstOrDefault(line => line.StartsWith(name + " ", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "?";
}
