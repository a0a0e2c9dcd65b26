using System.Diagnostics;
using System.Security.Cryptography;
using Abiquo.Sdk.Package.Tests.Packing;
using Abiquo.Sdk.Package.Tests.Processes;

namespace Abiquo.Sdk.Package.Tests.Native;

/// <summary>A built program, and the folder that it works in.</summary>
internal sealed class RunnableProgram(IReadOnlyList<string> command, string folder)
{
    /// <summary>Far longer than any verb takes on a busy machine: it ends only programs that hang.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Gets the folder that the program works in.</summary>
    public string Folder { get; } = Directory.CreateDirectory(folder).FullName;

    /// <summary>Returns a sample as it was built together with these tests, run by 'dotnet'.</summary>
    public static RunnableProgram Ordinary(string sample, string folder) => new(
        [DotnetCli.Program, "exec", Repository.PathOf($"samples/{sample}/bin/{Repository.Configuration}/net10.0/{sample}.dll")], folder);

    /// <summary>Runs the program to its end.</summary>
    public Task<ProcessRun> RunAsync(IReadOnlyList<string> arguments) =>
        ProcessRun.OfAsync(new ProcessStartInfo(command[0], [.. command.Skip(1), .. arguments]) { WorkingDirectory = Folder }, Limit);

    /// <summary>Writes a file into the folder.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Returns every file in the folder, with the hash of its content.</summary>
    public IReadOnlyList<string> Files() =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(Folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];
}
