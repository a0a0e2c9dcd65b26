using System.Diagnostics;

namespace Abiquo.Sdk.Acceptance.Tests.Processes;

/// <summary>A program with its arguments, which runs as if it were called from a shell and not from a test run.</summary>
internal sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>The programs of an administrator, which are not on everybody's path.</summary>
    public static string SearchPath { get; } = Environment.GetEnvironmentVariable("PATH") + ":/usr/local/sbin:/usr/sbin:/sbin";

    /// <summary>What <c>dotnet test</c> passes to its children, and what would change how they behave.</summary>
    private static readonly string[] Inherited =
        ["MSBUILD", "DOTNET_CLI_", "DOTNET_STARTUP_HOOKS", "DOTNET_ADDITIONAL_DEPS", "VSTEST", "TESTINGPLATFORM", "CORECLR_", "COR_"];

    /// <summary>Gets the folder to run in; that of the tests if null.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets the environment variables to set.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets how long it may take. The default only ends what hangs.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Runs the program to its end.</summary>
    public async Task<Outcome> RunAsync()
    {
        var run = await ProcessRun.OfAsync(StartInfo(), Patience);
        return new(ToString(), run.ExitCode, run.Output, run.Error);
    }

    /// <summary>Starts the program; the caller reads its output and ends it.</summary>
    public Process Start() => Process.Start(StartInfo())!;

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(PathOf(Program), Arguments)
        {
            WorkingDirectory = Folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsInherited).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["PATH"] = SearchPath;
        start.Environment["NO_COLOR"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Tells whether a program is installed.</summary>
    public static bool IsInstalled(string program) => Find(program) is not null;

    public override string ToString() => $"{Program} {string.Join(' ', Arguments)}";

    private static bool IsInherited(string name) => Array.Exists(Inherited, part => name.StartsWith(part, StringComparison.Ordinal));

    /// <summary>Returns the path of a program that is installed.</summary>
    public static string PathOf(string program) =>
        Find(program) ?? throw new InvalidOperationException($"The program {program} is not installed.");

    private static string? Find(string program) => program.Contains('/', StringComparison.Ordinal)
        ? File.Exists(program) ? program : null
        : SearchPath.Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}

/// <summary>What came of a program that ran to its end.</summary>
internal sealed record Outcome(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of the standard output.</summary>
    public IReadOnlyList<string> Lines => Output.Length == 0 ? [] : Output.TrimEnd('\n').Split('\n');

    /// <summary>Gets the last line of the standard error, where the programs sum up what they did.</summary>
    public string LastWord => Error.TrimEnd('\n').Split('\n')[^1];

    /// <summary>Returns everything that helps to understand a failure.</summary>
    public override string ToString() => $"{Command}\nexit code {ExitCode}\n{Output}{Error}";
}
