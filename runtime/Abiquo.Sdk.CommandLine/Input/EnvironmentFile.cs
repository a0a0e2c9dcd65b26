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
    /// Reads the environment in the file. If there is none, reports it and returns null: a document with problems is no environment, but
    /// it is a document.
    /// </summary>
    public static EnvironmentDocument? Read(string path, TopologyEnvironment like, CommandConsole console) =>
        InputFile.Read(path, console) is { } utf8 ? new(path, EnvironmentJson.ReadLike(like, utf8)) : null;

    /// <summary>
    /// Returns the environment in the file, which may be of any class of the spec: that of other places, or of another version. If it
    /// cannot be read, reports the problems and returns null and the exit code.
    /// </summary>
    public static (TopologyEnvironment? Environment, int ExitCode) LoadOfSpec(
        string path, TopologyEnvironment like, CommandConsole console)
    {
        if (InputFile.Read(path, console) is not { } utf8)
        {
            return (null, ExitCode.Usage);
        }

        var document = new EnvironmentDocument(path, EnvironmentJson.ReadOfSpec(like, utf8));
        return (document.Reading.Environment, document.Report(console));
    }
}
