using System.Diagnostics;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Benchmarks.Interleaved;
using Abiquo.Sdk.Bundles;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>
/// Rendering the bundle of an environment to disk, compared with the least that the disk needs for the same files. Each call writes to
/// a new folder, so that no time is spent on deleting files.
/// </summary>
public class Render : IAnnotated
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
        _environment = SyntheticEnvironment.Create(Hosts);
        _files = [.. Bundle.Prepare(_environment.Resolve(), new BundleOptions()).Files()];
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int The_same_files_written_to_disk()
    {
        var folder = NewFolder();
        foreach (var file in _files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        return _files.Count;
    }

    [Benchmark]
    public int Rendered() => Bundle.Prepare(_environment.Resolve(), new BundleOptions()).Files().Count();

    [Benchmark]
    [Target(Milliseconds = 1_000, At = 1_005)]
    public int Rendered_and_written() =>
        new BundleFolder(NewFolder()).Write(Bundle.Prepare(_environment.Resolve(), new BundleOptions()).Files()).Created.Count;

    public string Note
    {
        get
        {
            var size = _files.Sum(file => (long)file.Text.Length);
            using var process = Process.GetCurrentProcess();
            return FormattableString.Invariant(
                $"{_files.Count:#,0} files, {size / 1024:#,0} KB; the peak working set so far is {process.PeakWorkingSet64 >> 20:#,0} MB.");
        }
    }

    private string NewFolder() => Path.Combine(_folder, FormattableString.Invariant($"{_calls++}"));
}
