using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;

namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>
/// Runs the benchmark methods of a class interleaved: each round takes one sample of every method, so whatever slows the machine down
/// slows them all down, and the ratios within a round hold on a busy machine too. BenchmarkDotNet, which finds the benchmarks and
/// their cases, runs one method after the other and cannot do this.
/// </summary>
internal sealed class InterleavedRunner(TextWriter output, bool isShort, int largestCase)
{
    private const int MaximumRounds = 15;
    private const int MinimumRounds = 3;

    private static readonly TimeSpan TimeBudget = TimeSpan.FromSeconds(20);

    private readonly List<string> _notes = [];

    /// <summary>Runs all benchmarks whose name contains one of the words, or all if there are none.</summary>
    public void Run(IReadOnlyList<string> words)
    {
        var classes = typeof(InterleavedRunner).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute))))
            .Where(type => words.Count == 0 || words.Any(word => type.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
        output.WriteLine(ResultRow.Header);
        foreach (var type in classes)
        {
            RunClass(type);
        }

        output.WriteLine();
        _notes.ForEach(output.WriteLine);
    }

    private void RunClass(Type type)
    {
        var growth = new GrowthRate();
        var cases = BenchmarkConverter.TypeToBenchmarks(type).BenchmarksCases
            .GroupBy(benchmark => benchmark.Parameters.Items.SingleOrDefault()?.Value)
            .Where(group => isShort || group.Key is not int size || size <= largestCase);
        foreach (var methods in isShort ? cases.Take(1) : cases)
        {
            if (!RunCase([.. methods], methods.Key, growth))
            {
                return;
            }
        }
    }

    /// <summary>Returns whether the case was run, that is, not skipped.</summary>
    private bool RunCase(IReadOnlyList<BenchmarkCase> methods, object? value, GrowthRate growth)
    {
        var descriptor = methods[0].Descriptor;
        var benchmark = Activator.CreateInstance(descriptor.Type)!;
        foreach (var parameter in methods[0].Parameters.Items)
        {
            descriptor.Type.GetProperty(parameter.Name)!.SetValue(benchmark, parameter.Value);
        }

        descriptor.GlobalSetupMethod?.Invoke(benchmark, null);
        if (benchmark is ISkippable { SkipReason: { } reason })
        {
            _notes.Add($"- {descriptor.Type.Name} was skipped: {reason}");
            return false;
        }

        var samplers = methods.Select(method => new MethodSampler(benchmark, method.Descriptor)).ToList();
        TakeSamples(samplers);
        WriteRows(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", samplers, growth);
        if (benchmark is IAnnotated annotated)
        {
            _notes.Add($"- {descriptor.Type.Name} {value}: {annotated.Note}");
        }

        descriptor.GlobalCleanupMethod?.Invoke(benchmark, null);
        return true;
    }

    private void TakeSamples(List<MethodSampler> samplers)
    {
        if (!isShort)
        {
            samplers.ForEach(sampler => sampler.WarmUp());
        }

        var rounds = isShort ? 1 : MaximumRounds;
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < rounds && (round < MinimumRounds || watch.Elapsed < TimeBudget); round++)
        {
            samplers.ForEach(sampler => sampler.TakeSample());
        }
    }

    private void WriteRows(string @case, List<MethodSampler> samplers, GrowthRate growth)
    {
        var baseline = samplers.Find(sampler => sampler.Descriptor.Baseline);
        foreach (var sampler in samplers)
        {
            var (descriptor, median) = (sampler.Descriptor, sampler.MedianMilliseconds);
            output.WriteLine(new ResultRow(
                descriptor.Type.Name,
                @case,
                descriptor.WorkloadMethod.Name,
                median,
                baseline is null || sampler == baseline ? null : sampler.MedianRatioTo(baseline),
                sampler.MedianBytes,
                growth.Next(descriptor.WorkloadMethod.Name, @case, median),
                descriptor.WorkloadMethod.GetCustomAttribute<TargetAttribute>()?.Describe(@case) ?? ""));
        }
    }
}
