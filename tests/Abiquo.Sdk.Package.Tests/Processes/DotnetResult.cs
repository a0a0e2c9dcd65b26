namespace Abiquo.Sdk.Package.Tests.Processes;

/// <summary>The result of a .NET CLI command.</summary>
internal sealed record DotnetResult(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of standard output.</summary>
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Returns the command with its exit code and output, for failure messages.</summary>
    public override string ToString() => $"{Command}\nexit code {ExitCode}\n{Output}{Error}";
}
