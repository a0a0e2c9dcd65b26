using System.CommandLine;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.CommandLine;

/// <summary>The option --environment: the verbs work on the environment of a document, not on that of the program.</summary>
internal static class EnvironmentFile
{
    public const string OptionName = "--environment";

    public static Option<string?> MakeOption() => new(OptionName)
    {
        Description = "Work on the environment in this JSON document, which the verb export wrote, not on the program's own.",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>The environment in the file; or null and the exit code, where the screen was told what is wrong.</summary>
    public static (TopologyEnvironment? Environment, int ExitCode) Load(string path, TopologyEnvironment like, Screen screen)
    {
        byte[] utf8;
        try
        {
            utf8 = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            screen.Error.WriteLine($"error: the file '{path}' cannot be read: {exception.Message}");
            return (null, ExitCode.Usage);
        }

        var reading = EnvironmentJson.ReadLike(like, utf8);
        foreach (var problem in reading.Problems)
        {
            screen.Error.WriteLine(path + problem);
        }

        if (!reading.IsSound)
        {
            screen.Error.WriteLine(reading.Problems.Count == 1 ? "1 problem." : $"{reading.Problems.Count} problems.");
        }

        return (reading.Environment, reading.IsSound ? ExitCode.Success : ExitCode.Findings);
    }
}
