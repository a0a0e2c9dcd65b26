using System.Diagnostics;

namespace Abiquo.Sdk.Package.Tests.Processes;

/// <summary>Runs the .NET CLI as a user would, without the environment of the test run.</summary>
internal static class DotnetCli
{
    /// <summary>
    /// Prevents build servers: one that outlives a test would lock files of a deleted folder and remember the packages of an earlier run.
    /// </summary>
    public static readonly string[] NoBuildServers = ["-nodeReuse:false", "--disable-build-servers"];

    /// <summary>Gets the path or name of the .NET CLI.</summary>
    public static string Program => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Far longer than a build takes on a busy machine: it ends only processes that hang.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(30);

    /// <summary>Prefixes of environment variables that <c>dotnet test</c> and MSBuild set and that would affect a build.</summary>
    private static readonly string[] TestRunVariables =
        ["MSBUILD", "DOTNET_CLI_", "DOTNET_STARTUP_HOOKS", "DOTNET_ADDITIONAL_DEPS", "VSTEST", "TESTINGPLATFORM", "CORECLR_", "COR_"];

    public static async Task<DotnetResult> RunAsync(
        string folder, IReadOnlyList<string> arguments, Dictionary<string, string>? variables = null)
    {
        var run = await ProcessRun.OfAsync(CreateStartInfo(folder, arguments, variables ?? []), Timeout);
        return new DotnetResult("dotnet " + string.Join(' ', arguments), run.ExitCode, run.Output, run.Error);
    }

    private static ProcessStartInfo CreateStartInfo(string folder, IReadOnlyList<string> arguments, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
        };
        foreach (var name in start.Environment.Keys.Where(IsFromTestRun).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Tests assert messages of the compiler.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsFromTestRun(string variable) =>
        Array.Exists(TestRunVariables, prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
