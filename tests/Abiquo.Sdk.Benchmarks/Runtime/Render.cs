using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Benchmarks.Turns;
using Abiquo.Sdk.Bundles;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>
/// Every artefact of an environment, made and written to disk; beside it what the disk needs for these files at the least. Each call
/// has a folder of its own, so that no time is spent on removing.
/// </summary>
public class Render : IDescribed
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"abiquo-render-{Environment.ProcessId}");
    private DistributedEnvironment _environment = null!;
    private List<ArtefactFile> _files = [];
    private int _calls;

    [Params(7, 105, 1_005, 10_005)]
    public int Hosts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _environment = SyntheticEnvironment.Of(Hosts);
        _files = [.. Bundle.Files(_environment.Resolve(), new BundleOptions())];
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int Its_files_written_and_nothing_else()
    {
        var folder = Fresh();
        foreach (var file in _files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        return _files.Count;
    }

    [Benchmark]
    public int Made() => Bundle.Files(_environment.Resolve(), new BundleOptions()).Count();

    [Benchmark]
    [Allowed(Milliseconds = 1_000, At = 1_005)]
    public int Made_and_written() =>
        new BundleFolder(Fresh()).Write(Bundle.Files(_environment.Resolve(), new BundleOptions())).Created.Count;

    public string Description => FormattableString.Invariant(
        $"{_files.Count:#,0} files, {_files.Sum(file => (long)file.Text.Length) / 1024:#,0} KB; the process had at most {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 >> 20:#,0} MB so far.");

    private string Fresh() => Path.Combine(_folder, FormattableString.Invariant($"{_calls++}"));
}
