namespace Abiquo.Sdk.Package.Tests.Processes;

/// <summary>What came of a run of the .NET command line.</summary>
internal sealed record DotnetRun(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>The lines on standard output.</summary>
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Everything that helps to understand a failure.</summary>
    public override string ToString() => $"{Command}\nexit code {ExitCode}\n{Output}{Error}";
}
