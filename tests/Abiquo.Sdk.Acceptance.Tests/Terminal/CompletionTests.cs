using Abiquo.Sdk.Acceptance.Tests.Processes;
using Abiquo.Sdk.Acceptance.Tests.Programs;

namespace Abiquo.Sdk.Acceptance.Tests.Terminal;

/// <summary>The real shells complete the command line of a program, in a folder that has to be quoted.</summary>
[Parallelizable(ParallelScope.All)]
[Platform("Linux")]
public sealed class CompletionTests : IDisposable
{
    private const string Package = "see .ci/install";
    private const string Loaded = "autoload -Uz compinit; compinit -u -D";

    private readonly TemporaryFolder _temporary = new();
    private string _folder = "";

    [OneTimeSetUp]
    public async Task Copy()
    {
        _folder = _temporary.CopyOf(Sample.Named(Sample.Distributed).Folder, "it's a program");
        var document = (await Sample.Named(Sample.Distributed).DoAsync("export")).Output;
        var other = document.Replace("\"10.9.0.0/24\"", "\"10.9.0.0/24\", \"fd00:9::/48\"", StringComparison.Ordinal);
        Assert.That(other, Is.Not.EqualTo(document));
        await File.WriteAllTextAsync(Path.Combine(_folder, "other.json"), other);
    }

    public void Dispose() => _temporary.Dispose();

    [TestCase("bash --norc --noprofile -i", "eval \"$(./Distributed completion bash)\"")]
    [TestCase("zsh -f -i", $"{Loaded}; source <(./Distributed completion zsh)")]
    public async Task A_person_who_presses_Tab_gets_the_word(string shell, string load)
    {
        using var terminal = await OpenAsync(shell, load);
        await terminal.TypeAsync("./Distributed mat\t", "matrix ");
        await terminal.TypeAsync("--format=c\t", "--format=csv ");
        await terminal.TypeAsync("--from mon.\t", "mon.example.com ");
        await terminal.TypeAsync("--environment ot\t", "other.json ");
        await terminal.TypeAsync("| head -c 4; echo ' do''ne'\n", "rule done");
        await terminal.TypeAsync("./Distributed explain --environment other.json Server fd00:\t", "fd00:9::/48 ");
        await terminal.TypeAsync("\u0015./Distributed config --host dn\t\t", "dn3.example.com");
    }

    [TestCase("bash --norc --noprofile -i", "eval \"$(./Distributed completion bash --name here)\"")]
    [TestCase("zsh -f -i", $"{Loaded}; source <(./Distributed completion zsh --name here)")]
    public async Task A_function_is_completed_by_the_program_that_wrote_the_script(string shell, string load)
    {
        using var terminal = await OpenAsync(shell, $"here() {{ ./Distributed \"$@\"; }}; {load}; cd /");
        await terminal.TypeAsync("here config --host mo\t", "mon.example.com ");
    }

    [Test]
    public async Task Fish_shows_what_verbs_are()
    {
        Requirement.Program("fish", "fish");
        var lines = await CompleteAsync(
            "fish", "./Distributed completion fish | source", line => $"complete -C '{line}'", "--no-config", "-c");
        Assert.That(lines, Is.EqualTo(Expected("\t")));
    }

    [Test]
    public async Task PowerShell_shows_what_verbs_are()
    {
        Requirement.Program("pwsh", Package);
        static string Ask(string line) => $"(TabExpansion2 -inputScript '{line}' -cursorColumn {line.Length}).CompletionMatches"
            + " | ForEach-Object { if ($_.CompletionText -eq $_.ToolTip) { $_.ToolTip } else { \"$($_.CompletionText)|$($_.ToolTip)\" } }";
        var lines = await CompleteAsync(
            "pwsh", "./Distributed completion pwsh | Out-String | Invoke-Expression", Ask, "-NoProfile", "-NonInteractive", "-Command");
        // The shell itself completes paths, and shows the whole one.
        var file = $"./other.json|{Path.Combine(_folder, "other.json")}";
        Assert.That(lines.Select(line => line == file ? "other.json" : line), Is.EqualTo(Expected("|")));
    }

    // Whether a shell takes its prompt from the environment depends on the user: what it runs is waited for instead.
    private async Task<TypedShell> OpenAsync(string shell, string load)
    {
        Requirement.Program("script", "bsdutils");
        Requirement.Program(shell.Split(' ')[0], shell.Split(' ')[0]);
        var terminal = new TypedShell(shell, _folder);
        await terminal.TypeAsync($"{load}; echo loa''ded\n", "loaded");
        return terminal;
    }

    private static string[] Expected(string separator) =>
    [
        $"matrix{separator}Lists every connection, machine by machine, with its rule and source",
        "dn1.example.com", "dn2.example.com", "dn3.example.com",
        "--format=csv",
        "other.json",
    ];

    private async Task<IReadOnlyList<string>> CompleteAsync(
        string shell, string load, Func<string, string> ask, params string[] options)
    {
        string[] typed =
        [
            "./Distributed mat", "./Distributed config --host dn", "./Distributed matrix --format=c", "./Distributed diff oth",
        ];
        var script = string.Join('\n', typed.Select(ask).Prepend(load));
        return (await new Command(shell, [.. options, script]) { Folder = _folder }.RunAsync()).Lines;
    }
}
