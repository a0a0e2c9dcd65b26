using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.CommandLine.Input;

/// <summary>Represents a document that the command line names, with its environment or its problems.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Reading">What was read.</param>
internal sealed record EnvironmentDocument(string Path, EnvironmentReadResult<TopologyEnvironment> Reading)
{
    /// <summary>Writes the problems to standard error as compilers do, and returns the exit code.</summary>
    public int Report(CommandConsole console)
    {
        foreach (var problem in Reading.Problems)
        {
            console.Error.WriteLine(Path + problem);
        }

        if (Reading.IsValid)
        {
            return ExitCode.Success;
        }

        console.Error.WriteLine(Reading.Problems.Count == 1 ? "1 problem." : $"{Reading.Problems.Count} problems.");
        return ExitCode.Findings;
    }
}
