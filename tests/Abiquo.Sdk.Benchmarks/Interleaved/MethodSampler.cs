using System.Diagnostics;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Running;

namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>Takes samples of one benchmark method, one at a time, so that they can be interleaved with those of other methods.</summary>
internal sealed class MethodSampler
{
    /// <summary>The shortest sample: below this, the resolution of the clock would show.</summary>
    private static readonly TimeSpan ShortestSample = TimeSpan.FromMilliseconds(4);

    private readonly Func<TimeSpan> _timedCall;
    private readonly List<double> _milliseconds = [];
    private readonly List<double> _bytes = [];
    private int _callsPerSample = 1;

    public MethodSampler(object benchmark, Descriptor descriptor)
    {
        Descriptor = descriptor;
        _timedCall = descriptor.WorkloadMethod.ReturnType == typeof(TimeSpan)
            // The method starts a process and returns the time that it took.
            ? descriptor.WorkloadMethod.CreateDelegate<Func<TimeSpan>>(benchmark)
            : Timed(descriptor.WorkloadMethod.CreateDelegate<Func<int>>(benchmark));
    }

    public Descriptor Descriptor { get; }

    public double MedianMilliseconds => Median(_milliseconds);

    public double MedianBytes => Median(_bytes);

    /// <summary>Returns the median of the ratios to a baseline, each of two samples of the same round.</summary>
    public double MedianRatioTo(MethodSampler baseline) =>
        Median(_milliseconds.Zip(baseline._milliseconds, (own, reference) => own / reference));

    /// <summary>Warms the method up, then chooses how many calls make a sample.</summary>
    public void WarmUp()
    {
        var watch = Stopwatch.StartNew();
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 100 && watch.ElapsedMilliseconds < 500; i++)
        {
            var time = _timedCall();
            fastest = time < fastest ? time : fastest;
        }

        _callsPerSample = (int)Math.Clamp(ShortestSample / (fastest + TimeSpan.FromTicks(1)), 1, 10_000);
    }

    /// <summary>Takes one sample.</summary>
    public void TakeSample()
    {
        // Otherwise this sample would pay for the garbage of the previous method.
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var time = TimeSpan.Zero;
        for (var i = 0; i < _callsPerSample; i++)
        {
            time += _timedCall();
        }

        _milliseconds.Add(time.TotalMilliseconds / _callsPerSample);
        _bytes.Add((double)(GC.GetTotalAllocatedBytes(precise: true) - before) / _callsPerSample);
    }

    private static double Median(IEnumerable<double> samples) => new Statistics(samples).Median;

    private static Func<TimeSpan> Timed(Func<int> workload) => () =>
    {
        var start = Clock.Now();
        _ = workload();
        return Clock.Now() - start;
    };
}
