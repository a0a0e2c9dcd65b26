using System.Diagnostics;

namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>Starts .NET programs.</summary>
internal static class ChildProcess
{
    private static readonly string[] JitSettings = ["DOTNET_TieredCompilation", "DOTNET_ReadyToRun"];

    /// <summary>Gets whether the JIT compiler fully optimizes every method of this process on its first call.</summary>
    public static bool IsFullyOptimized => JitSettings.All(name => Environment.GetEnvironmentVariable(name) == "0");

    /// <summary>
    /// Runs this program again with every method fully optimized on its first call, and returns its exit code. With tiered compilation
    /// the runtime optimizes a method in the background after thirty calls: on a busy machine that may be long after the measurement,
    /// and it happens at different times for the compiler's assemblies, which are precompiled, and for ours.
    /// </summary>
    public static int RerunFullyOptimized(string[] args)
    {
        var start = StartInfo(typeof(ChildProcess).Assembly.Location, args);
        foreach (var name in JitSettings)
        {
            start.Environment[name] = "0";
        }

        using var child = Process.Start(start)!;
        child.WaitForExit();
        return child.ExitCode;
    }

    /// <summary>Runs a program with the runtime's default settings, as users run it, and returns its standard output.</summary>
    public static string Run(string program, params string[] args)
    {
        var start = StartInfo(program, args);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach (var name in JitSettings)
        {
            start.Environment.Remove(name);
        }

        using var child = Process.Start(start)!;
        var errors = child.StandardError.ReadToEndAsync();
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'{program}' failed with exit code {child.ExitCode}: {errors.Result}");
    }

    private static ProcessStartInfo StartInfo(string program, string[] args) => new("dotnet", [program, .. args]);
}
