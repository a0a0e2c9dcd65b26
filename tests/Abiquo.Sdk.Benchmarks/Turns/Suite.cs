using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Turns;

/// <summary>
/// Runs benchmarks in turns: a round calls each method of a class once, so that whatever slows the machine meanwhile slows all of them,
/// and ratios hold on a busy machine too. BenchmarkDotNet, whose attributes the classes bear, runs one method after the other.
/// </summary>
internal sealed class Suite(TextWriter output, bool isShort, int largest)
{
    private const int Rounds = 15;
    private const int FewestRounds = 3;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    /// <summary>All benchmarks whose name contains one of the words.</summary>
    public void Run(IReadOnlyList<string> words)
    {
        var classes = typeof(Suite).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute))))
            .Where(type => words.Count == 0 || words.Any(word => type.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
        var notes = new List<string>();
        output.WriteLine(Figure.Head);
        foreach (var type in classes)
        {
            Run(type, notes);
        }

        output.WriteLine();
        notes.ForEach(output.WriteLine);
    }

    private void Run(Type type, List<string> notes)
    {
        var parameter = type.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(ParamsAttribute)));
        var cases = parameter?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null];
        var before = new Dictionary<string, (double Size, double Milliseconds)>(StringComparer.Ordinal);
        foreach (var value in isShort ? cases.Take(1) : cases.Where(value => value is not int size || size <= largest))
        {
            var benchmark = Activator.CreateInstance(type)!;
            parameter?.SetValue(benchmark, value);
            Call<GlobalSetupAttribute>(benchmark);
            if (benchmark is ISkippable { WhySkipped: { } reason })
            {
                notes.Add($"- {type.Name} was skipped: {reason}");
                return;
            }

            var turns = type.GetMethods().Where(method => method.IsDefined(typeof(BenchmarkAttribute))).Select(method => new Turn(benchmark, method)).ToList();
            Take(turns);
            Write(type, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", turns, before);
            if (benchmark is IDescribed described)
            {
                notes.Add($"- {type.Name} {value}: {described.Description}");
            }

            Call<GlobalCleanupAttribute>(benchmark);
        }
    }

    private void Take(List<Turn> turns)
    {
        if (!isShort)
        {
            turns.ForEach(turn => turn.Warm());
        }

        var watch = Stopwatch.StartNew();
        for (var round = 0; round < (isShort ? 1 : Rounds) && (round < FewestRounds || watch.Elapsed < Budget); round++)
        {
            turns.ForEach(turn => turn.Measure());
        }
    }

    private void Write(Type type, string @case, List<Turn> turns, Dictionary<string, (double Size, double Milliseconds)> before)
    {
        var baseline = turns.Find(turn => turn.IsBaseline);
        foreach (var turn in turns)
        {
            var name = turn.Method.Name;
            double? ratio = baseline is null || turn == baseline ? null : Turn.MedianOf(turn.Milliseconds.Zip(baseline.Milliseconds, (one, of) => one / of));
            double? growth = null;
            if (double.TryParse(@case, CultureInfo.InvariantCulture, out var size))
            {
                growth = before.TryGetValue(name, out var last) ? Math.Log(turn.Median / last.Milliseconds) / Math.Log(size / last.Size) : null;
                before[name] = (size, turn.Median);
            }

            var allowed = turn.Method.GetCustomAttribute<AllowedAttribute>()?.Text(@case) ?? "";
            output.WriteLine(new Figure(type.Name, @case, name, turn.Median, ratio, turn.Bytes, growth, allowed));
        }
    }

    private static void Call<T>(object benchmark)
        where T : Attribute => benchmark.GetType().GetMethods().FirstOrDefault(method => method.IsDefined(typeof(T)))?.Invoke(benchmark, null);
}

/// <summary>A benchmark that has more to say than times.</summary>
internal interface IDescribed
{
    string Description { get; }
}

/// <summary>A benchmark that needs what a machine may lack.</summary>
internal interface ISkippable
{
    string? WhySkipped { get; }
}
