using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Turns;

/// <summary>One benchmark method, called in turn with the others of its class.</summary>
internal sealed class Turn
{
    /// <summary>Below this a sample would measure the clock.</summary>
    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(4);

    private readonly Func<TimeSpan> _call;
    private readonly List<double> _milliseconds = [];
    private readonly List<double> _bytes = [];
    private int _calls = 1;

    public Turn(object benchmark, MethodInfo method)
    {
        Method = method;
        _call = method.ReturnType == typeof(TimeSpan)
            // It measures itself, in a process of its own.
            ? method.CreateDelegate<Func<TimeSpan>>(benchmark)
            : Timed(method.CreateDelegate<Func<int>>(benchmark));
    }

    public MethodInfo Method { get; }

    public bool IsBaseline => Method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline;

    public IReadOnlyList<double> Milliseconds => _milliseconds;

    public double Median => MedianOf(_milliseconds);

    public double Bytes => MedianOf(_bytes);

    public static double MedianOf(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>Calls it until it is as fast as it gets, or it is clear that it is slow; then finds how many calls make a sample.</summary>
    public void Warm()
    {
        var watch = Stopwatch.StartNew();
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 100 && watch.ElapsedMilliseconds < 500; i++)
        {
            var time = _call();
            fastest = time < fastest ? time : fastest;
        }

        _calls = (int)Math.Clamp(Sample / (fastest + TimeSpan.FromTicks(1)), 1, 10_000);
    }

    public void Measure()
    {
        // What the one before left behind is its own cost.
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var time = TimeSpan.Zero;
        for (var i = 0; i < _calls; i++)
        {
            time += _call();
        }

        _milliseconds.Add(time.TotalMilliseconds / _calls);
        _bytes.Add((double)(GC.GetTotalAllocatedBytes(precise: true) - before) / _calls);
    }

    private static Func<TimeSpan> Timed(Func<int> work) => () =>
    {
        var start = Clock.Now();
        _ = work();
        return Clock.Now() - start;
    };
}
