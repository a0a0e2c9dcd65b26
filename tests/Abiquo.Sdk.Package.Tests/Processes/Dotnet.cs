using System.Diagnostics;

namespace Abiquo.Sdk.Package.Tests.Processes;

/// <summary>Runs the .NET command line as a user would, not as a part of the test run that it is started from.</summary>
internal static class Dotnet
{
    /// <summary>No build server may outlive a test: it would keep files of a folder that is removed, and remember the packages of an earlier run.</summary>
    public static readonly string[] Alone = ["-nodeReuse:false", "--disable-build-servers"];

    /// <summary>Far more than a build on a busy machine needs: it only ends what hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What `dotnet test` and MSBuild leave to their children, and what would change a build there.</summary>
    private static readonly string[] Inherited =
        ["MSBUILD", "DOTNET_CLI_", "DOTNET_STARTUP_HOOKS", "DOTNET_ADDITIONAL_DEPS", "VSTEST", "TESTINGPLATFORM", "CORECLR_", "COR_"];

    public static async Task<DotnetRun> RunAsync(string folder, IReadOnlyList<string> arguments, Dictionary<string, string>? variables = null)
    {
        var run = await ProcessRun.OfAsync(Describe(folder, arguments, variables ?? []), Patience);
        return new DotnetRun("dotnet " + string.Join(' ', arguments), run.ExitCode, run.Output, run.Error);
    }

    private static ProcessStartInfo Describe(string folder, IReadOnlyList<string> arguments, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
        };
        foreach (var name in start.Environment.Keys.Where(name => Array.Exists(Inherited, part => name.StartsWith(part, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // The compiler's own words are part of what is asserted.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
