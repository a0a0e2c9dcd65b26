using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.HostMatrix;

/// <summary>What a compiler found in the programs.</summary>
internal sealed class HostRun(RoslynHost host, DotnetRun run)
{
    public RoslynHost Host => host;

    public string Compiler => Value("compiler");

    public string Generators => Value("generators");

    public string Analyzers => Value("analyzers");

    public IReadOnlyList<BuildMessage> Messages { get; } =
        run.Lines.Select(BuildMessage.Parse).OfType<BuildMessage>().OrderBy(message => message.ToString(), StringComparer.Ordinal).ToList();

    public bool Succeeded => run.ExitCode == 0;

    public override string ToString() => run.ToString();

    private string Value(string name) => run.Lines.FirstOrDefault(line => line.StartsWith(name + " ", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "?";
}
