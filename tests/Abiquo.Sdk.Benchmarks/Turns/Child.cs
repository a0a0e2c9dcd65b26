using System.Diagnostics;
using Abiquo.Sdk.CommandLine;

namespace Abiquo.Sdk.Benchmarks.Turns;

/// <summary>Programs of .NET that are started from here.</summary>
internal static class Child
{
    private static readonly string[] Settings = ["DOTNET_TieredCompilation", "DOTNET_ReadyToRun"];

    /// <summary>Whether this process compiles everything well from the first call on.</summary>
    public static bool IsWarm => Settings.All(name => Environment.GetEnvironmentVariable(name) == "0");

    /// <summary>
    /// This program again, in which every method is compiled well at once. Otherwise the run time does so after thirty calls and in the
    /// background, which on a busy machine is long after the measurement, and for the compiler's own assemblies at another time than for ours.
    /// </summary>
    public static int RunWarm(string[] args)
    {
        var start = Start(typeof(Child).Assembly.Location, args);
        foreach (var name in Settings)
        {
            start.Environment[name] = "0";
        }

        using var child = Process.Start(start)!;
        child.WaitForExit();
        return child.ExitCode;
    }

    /// <summary>A program that starts as users start it; what it prints.</summary>
    public static string Run(string program, params string[] args)
    {
        var start = Start(program, args);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach (var name in Settings)
        {
            start.Environment.Remove(name);
        }

        using var child = Process.Start(start)!;
        var errors = child.StandardError.ReadToEndAsync();
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed: {errors.Result}");
    }

    private static ProcessStartInfo Start(string program, string[] args) => new("dotnet", [program, .. args]);
}
