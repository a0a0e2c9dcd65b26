using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Input;

/// <summary>Provides the option --settings, which reads component settings from a file instead of the program.</summary>
internal static class SettingsFile
{
    public static Option<string?> MakeOption() => new Option<string?>("--settings")
    {
        Description = "A JSON file with operating systems, and paths, users and directives of components. "
            + "It replaces the settings of the program.",
        HelpName = "FILE",
    }.OfPath();

    /// <summary>
    /// Returns the settings in the file, or those of the program if there is no file. If the file cannot be read, reports the
    /// problems and returns null and the exit code.
    /// </summary>
    public static (ComponentSettings? Settings, int ExitCode) Load(
        string? path, ComponentSettings own, Deployment deployment, CommandConsole console)
    {
        if (path is null)
        {
            return (own, ExitCode.Success);
        }

        if (InputFile.Read(path, console) is not { } utf8)
        {
            return (null, ExitCode.Usage);
        }

        var (settings, problems) = ComponentSettingsJson.Read(utf8, deployment);
        foreach (var problem in problems)
        {
            console.Error.WriteLine(path + problem);
        }

        return (settings, ExitCode.Findings);
    }
}
