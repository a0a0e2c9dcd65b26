using System.CommandLine;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.CommandLine.Input;

/// <summary>
/// Provides the option --environment, which makes the verbs use the environment in a document instead of that of the program.
/// </summary>
internal static class EnvironmentFile
{
    public const string OptionName = "--environment";

    public static Option<string?> MakeOption() => new Option<string?>(OptionName)
    {
        Description = "Use the environment in this JSON document, which the verb export writes, instead of the program's own.",
        HelpName = "FILE",
        Recursive = true,
    }.OfPath();

    /// <summary>
    /// Returns the environment in the file. If it cannot be read, reports the problems and returns null and the exit code.
    /// </summary>
    public static (TopologyEnvironment? Environment, int ExitCode) Load(string path, TopologyEnvironment like, CommandConsole console) =>
        Load(path, utf8 => EnvironmentJson.ReadLike(like, utf8), console);

    /// <summary>
    /// Returns the environment in the file, which may be of any class of the spec: that of other places, or of another version.
    /// </summary>
    public static (TopologyEnvironment? Environment, int ExitCode) LoadOfSpec(
        string path, TopologyEnvironment like, CommandConsole console) =>
        Load(path, utf8 => EnvironmentJson.ReadOfSpec(like, utf8), console);

    private static (TopologyEnvironment? Environment, int ExitCode) Load(
        string path, Func<byte[], EnvironmentReadResult<TopologyEnvironment>> read, CommandConsole console)
    {
        if (InputFile.Read(path, console) is not { } utf8)
        {
            return (null, ExitCode.Usage);
        }

        var reading = read(utf8);
        foreach (var problem in reading.Problems)
        {
            console.Error.WriteLine(path + problem);
        }

        if (!reading.IsValid)
        {
            console.Error.WriteLine(reading.Problems.Count == 1 ? "1 problem." : $"{reading.Problems.Count} problems.");
        }

        return (reading.Environment, reading.IsValid ? ExitCode.Success : ExitCode.Findings);
    }
}
