using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Turns;

/// <summary>One benchmark method, called in turn with the others of its class.</summary>
internal sealed class Turn
{
    /// <summary>Below this a sample would measure the clock.</summary>
    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(4);

    private const int CallsUntilCompiled = 40;
    private static readonly TimeSpan UntilCompiled = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

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

    /// <summary>Calls it until the run time has compiled it well, or it is clear that it is slow; then finds how many calls make a sample.</summary>
    public void Warm()
    {
        // Thirty calls make the run time compile a method again, in the background; then what that calls has to be compiled again.
        var fastest = TimeSpan.MaxValue;
        for (var half = 0; half < 2; half++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < CallsUntilCompiled || (i < 5 * CallsUntilCompiled && watch.Elapsed < Patience / 10); i++)
            {
                var time = _call();
                fastest = time < fastest ? time : fastest;
                if (watch.Elapsed > Patience)
                {
                    break;
                }
            }

            Thread.Sleep(UntilCompiled);
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
