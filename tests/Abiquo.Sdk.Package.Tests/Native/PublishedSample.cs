using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;
using static Abiquo.Sdk.Package.Tests.Consumers.ProjectFile;

namespace Abiquo.Sdk.Package.Tests.Native;

/// <summary>The program of a sample, published by a project that uses the packages, as its users publish it.</summary>
internal sealed class PublishedSample(string name, IReadOnlyList<string> properties) : IDisposable
{
    private readonly Consumer _consumer = new();

    /// <summary>Gets what the build reported.</summary>
    public BuildLog? Build { get; private set; }

    /// <summary>Gets the folder with the published files.</summary>
    public string Folder => _consumer.PathOf("out");

    /// <summary>Publishes the program.</summary>
    /// <param name="version">The version that the program reports as its own.</param>
    public async Task PublishAsync(string version)
    {
        _consumer.Write($"{name}/{name}.csproj", ProjectFile.Console(
        [
            ProjectFile.Package(PackedFeed.CommandLine),
            .. properties.Select(property => Set(property, "true")),
            // Each place, not one warning for all that an assembly has.
            Set("TrimmerSingleWarn", "false"),
            Set("IncludeSourceRevisionInInformationalVersion", "false"),
            Set("InformationalVersion", version),
        ]));
        _consumer.Write($"{name}/Program.cs", await File.ReadAllTextAsync(Repository.PathOf($"samples/{name}/Program.cs")));
        Build = await _consumer.PublishAsync($"{name}/{name}.csproj", "out", Toolchain.RequirePackages);
    }

    /// <summary>Returns the published program, which works in a folder of its own.</summary>
    public RunnableProgram Program() => new([Path.Combine(Folder, name)], _consumer.PathOf("published"));

    /// <summary>Returns the ordinary program, which works in another.</summary>
    public RunnableProgram Ordinary() => RunnableProgram.Ordinary(name, _consumer.PathOf("ordinary"));

    public void Dispose() => _consumer.Dispose();
}
