using System.Globalization;
using Abiquo.Sdk.Benchmarks.Generator;
using Abiquo.Sdk.Benchmarks.Interleaved;
using Abiquo.Sdk.Benchmarks.Runtime;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Abiquo.Sdk.Benchmarks              all benchmarks interleaved, as a table with ratios
// ... -- Keystroke                                                         only those whose name contains the word
// ... -- --up-to=1000                                                      without the largest cases, which take minutes
// ... -- --short                                                           the smallest case of each, once, as a smoke test
// ... -- --processor-time                                                  counts CPU time only, for a machine that is busy with other work
// ... -- --benchmarkdotnet --filter '*Keystroke*' --inProcess              runs the same classes with BenchmarkDotNet
const string UpTo = "--up-to=";
switch (args)
{
    case [ColdStart.Verb, var generator, var input]:
        Console.WriteLine(ColdStart.MeasureInThisProcess(generator, input));
        break;
    case [CommandLineStart.EmptyProgramVerb]:
        break;
    case ["--benchmarkdotnet", ..]:
        BenchmarkSwitcher.FromAssembly(typeof(InterleavedRunner).Assembly).Run(args[1..]);
        break;
    case var _ when !ChildProcess.IsFullyOptimized && !args.Contains("--short"):
        return ChildProcess.RerunFullyOptimized(args);
    default:
        Clock.UsesThreadCpuTime = args.Contains("--processor-time");
        var limit = Array.Find(args, arg => arg.StartsWith(UpTo, StringComparison.Ordinal));
        var largestCase = limit is null ? int.MaxValue : int.Parse(limit[UpTo.Length..], CultureInfo.InvariantCulture);
        var words = args.Where(arg => !arg.StartsWith('-')).ToList();
        new InterleavedRunner(Console.Out, isShort: args.Contains("--short"), largestCase).Run(words);
        break;
}

return 0;
