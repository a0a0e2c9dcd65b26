using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Input;

/// <summary>Provides the option --settings, which reads component settings from a file instead of the program.</summary>
internal static class SettingsFile
{
    public static Option<string?> MakeOption() => new("--settings")
    {
        Description = "A JSON file with operating systems, and paths, users and directives of components. "
            + "It replaces the settings of the program.",
        HelpName = "FILE",
    };

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

        try
        {
            var (settings, problems) = ComponentSettingsJson.Read(File.ReadAllBytes(path), deployment);
            foreach (var problem in problems)
            {
                console.Error.WriteLine(path + problem);
            }

            return (settings, ExitCode.Findings);
        }
        catch (Exception exception) when (exception
            is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            console.Error.WriteLine($"error: the file '{path}' cannot be read: {exception.Message}");
            return (null, ExitCode.Usage);
        }
    }
}
