using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine;

/// <summary>The option --settings: what differs in the configuration of components, from a file and not from the program.</summary>
internal static class SettingsFile
{
    public static Option<string?> MakeOption() => new("--settings")
    {
        Description = "Paths, users and directives of components that differ from the defaults, as JSON; instead of those of the program.",
        HelpName = "FILE",
    };

    /// <summary>The settings of the file, or those of the program where none is named; or null and the exit code, where the screen was told what is wrong.</summary>
    public static (ComponentSettings? Settings, int ExitCode) Load(string? path, ComponentSettings own, Screen screen)
    {
        if (path is null)
        {
            return (own, ExitCode.Success);
        }

        try
        {
            var (settings, problems) = ComponentSettingsJson.Read(File.ReadAllBytes(path));
            foreach (var problem in problems)
            {
                screen.Error.WriteLine(path + problem);
            }

            return (settings, ExitCode.Findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            screen.Error.WriteLine($"error: the file '{path}' cannot be read: {exception.Message}");
            return (null, ExitCode.Usage);
        }
    }
}
