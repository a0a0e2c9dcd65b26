using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Abiquo.Sdk.Proof.Lab;

namespace Abiquo.Sdk.Proof;

/// <summary>The command by which this library runs a second time: with 'dotnet', or, in a native program, as that program.</summary>
internal sealed class LabCommand : IDisposable
{
    private readonly string? _configuration;

    private LabCommand(IReadOnlyList<string> words, string? configuration = null) => (Words, _configuration) = (words, configuration);

    /// <summary>Gets the program and its arguments.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Finds the command.</summary>
    /// <exception cref="ProofUnavailableException">This program cannot be started a second time.</exception>
    public static LabCommand Find()
    {
        var assembly = Location();
        var dotnet = assembly.Length == 0 ? "" : DotnetOfThisRuntime();
        if (File.Exists(dotnet))
        {
            // The same assembly runs again, on the same runtime.
            var configuration = WriteConfiguration();
            return new([dotnet, "exec", "--runtimeconfig", configuration, assembly, configuration], configuration);
        }

        // Without an entry assembly this is a library in somebody else's program, which would not know the argument.
        return !RuntimeFeature.IsDynamicCodeSupported && Assembly.GetEntryAssembly() is not null && File.Exists(Environment.ProcessPath)
            ? new([Environment.ProcessPath, NativeLab.Argument])
            : throw new ProofUnavailableException(
                "the proof starts itself a second time, which is impossible from a self-contained or single-file program: "
                + "run it with 'dotnet run', or publish it natively.");
    }

    public void Dispose()
    {
        if (_configuration is not null)
        {
            File.Delete(_configuration);
        }
    }

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Where it is empty, the caller has another way.")]
    private static string Location() => typeof(LabProgram).Assembly.Location;

    private static string DotnetOfThisRuntime() =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private static string WriteConfiguration()
    {
        var path = Path.Combine(Path.GetTempPath(), $"prove-{Guid.NewGuid():N}.json");
        var version = Environment.Version.ToString(3);
        File.WriteAllText(path, $$"""
            { "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{version}}" } } }
            """);
        return path;
    }
}
