using System.Globalization;
using Abiquo.Sdk.Benchmarks.Generator;
using Abiquo.Sdk.Benchmarks.Runtime;
using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Abiquo.Sdk.Benchmarks              all in turns, as a table with ratios
// ... -- Keystroke                                                         those whose name contains the word
// ... -- --up-to=1000                                                      without the largest cases, which take minutes
// ... -- --short                                                           the smallest case of each, once: whether it works at all
// ... -- --processor-time                                                  counts only when a processor works: for a machine that others use
// ... -- --benchmarkdotnet --filter '*Keystroke*' --inProcess              the same classes run by BenchmarkDotNet
switch (args)
{
    case [ColdStart.Verb, var which, var input]:
        Console.WriteLine(ColdStart.Child(which, input));
        break;
    case [CommandLineStart.Nothing]:
        break;
    case ["--benchmarkdotnet", ..]:
        BenchmarkSwitcher.FromAssembly(typeof(Suite).Assembly).Run(args[1..]);
        break;
    case var _ when !Child.IsWarm && !args.Contains("--short"):
        return Child.RunWarm(args);
    default:
        Clock.CountsProcessorTime = args.Contains("--processor-time");
        var largest = args.Select(arg => arg.StartsWith("--up-to=", StringComparison.Ordinal) ? int.Parse(arg["--up-to=".Length..], CultureInfo.InvariantCulture) : int.MaxValue);
        new Suite(Console.Out, isShort: args.Contains("--short"), largest.Append(int.MaxValue).Min()).Run([.. args.Where(arg => !arg.StartsWith('-'))]);
        break;
}

return 0;
