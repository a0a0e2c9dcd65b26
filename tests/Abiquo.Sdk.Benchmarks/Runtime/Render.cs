using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>Every artefact of an environment, made and written to disk.</summary>
public class Render : IDescribed
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"abiquo-render-{Environment.ProcessId}");
    private DistributedEnvironment _environment = null!;

    [Params(7, 105, 1_005, 10_005)]
    public int Hosts { get; set; }

    [GlobalSetup]
    public void Setup() => _environment = SyntheticEnvironment.Of(Hosts);

    [GlobalCleanup]
    public void Cleanup() => Remove();

    [Benchmark]
    public int Made() => Bundle.Of(_environment, new BundleOptions()).Count;

    [Benchmark]
    [Allowed(Milliseconds = 1_000, At = 1_005)]
    public int Made_and_written_to_an_empty_folder()
    {
        Remove();
        return new BundleFolder(_folder).Write(Bundle.Of(_environment, new BundleOptions())).Created.Count;
    }

    public string Description
    {
        get
        {
            var files = Bundle.Of(_environment, new BundleOptions());
            return FormattableString.Invariant($"{files.Count:#,0} files, {files.Sum(file => (long)file.Text.Length) / 1024:#,0} KB; the process had at most {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 >> 20:#,0} MB so far.");
        }
    }

    private void Remove()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
