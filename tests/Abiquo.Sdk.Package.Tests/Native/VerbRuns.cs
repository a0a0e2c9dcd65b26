using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Package.Tests.Native;

/// <summary>
/// The command lines that are compared: every verb of a program's own help, with its help, an environment from a document, every flag and
/// every choice of every option; and what goes wrong.
/// </summary>
internal static partial class VerbRuns
{
    public const string Document = "document.json";

    private const string Other = "other.json";
    private const string Broken = "broken.json";
    private const string Absent = "absent.json";

    /// <summary>What a verb needs to do anything. One that takes seconds gets its choices together.</summary>
    private static readonly Dictionary<string, string[]> Arguments = new()
    {
        ["explain"] = ["cloud.example.com", "Datanode"],
        ["diff"] = [Other],
        ["render"] = ["--out", "bundle"],
        ["verify"] = ["results"],
        ["prove"] = ["--firewall", "iptables", "--format", "json", "--environment", Document],
    };

    private static IEnumerable<string[]> Others =>
    [
        [],
        ["--help"],
        ["--version"],
        ["prove"],
        ["verify"],
        ["explain", "nobody.example.com", "Datanode"],
        ["explain", "10.9.0.5", "cloud.example.com", "22"],
        ["diff", Document, Other],
        ["diff", Document],
        ["render", "--out", "bundle", "--check"],
        ["config", "--settings", "settings.json"],
        .. Mistakes,
    ];

    private static IEnumerable<string[]> Mistakes =>
    [
        ["matrx"],
        ["matrix", "--format", "xml"],
        ["matrix", "--nonsense"],
        ["matrix", "--to", "nobody"],
        ["explain"],
        ["explain", "cloud.example.com", "Datanode", "ninety"],
        ["prove", "--sample", "0"],
        ["render"],
        ["render", "--out", Document],
        ["config", "--host", "nobody.example.com"],
        ["config", "--settings", Broken],
        ["config", "--settings", Absent],
        ["diff", Broken],
        ["diff", Absent],
        ["verify", Broken],
        ["verify", Absent],
        ["check", "--environment", "unsound.json"],
        ["matrix", "--environment", "unsound.json"],
        ["check", "--environment", "wrong.json"],
        ["check", "--environment", Broken],
        ["check", "--environment", Absent],
        ["check", "--environment", "results"],
    ];

    /// <summary>Writes the files that the command lines name.</summary>
    /// <param name="folder">The program that reads them.</param>
    /// <param name="document">The environment of the program, as a document.</param>
    public static void WriteFiles(RunnableProgram folder, string document)
    {
        folder.Write(Document, document);
        folder.Write(Other, document.Replace("10.0.0.10", "10.0.0.99", StringComparison.Ordinal));
        folder.Write("unsound.json", document.Replace("10.0.0.10", "10.0.1.11", StringComparison.Ordinal));
        folder.Write("wrong.json", document.Replace("10.0.0.10", "300.0.0.10", StringComparison.Ordinal));
        folder.Write(Broken, document[..(document.Length / 2)]);
        folder.Write("settings.json", """{ "RabbitMQ": { "leftOut": true } }""");
        folder.Write("results/dn1.jsonl", """
            {"host":"dn1.example.com","protocol":"tcp","address":"10.0.0.10","port":443,"outcome":"open"}

            """);
    }

    /// <summary>Returns the command lines for a program: each verb without more, or all of them.</summary>
    public static async Task<IReadOnlyList<string[]>> OfAsync(RunnableProgram program, bool withOptions)
    {
        List<string[]> runs = withOptions ? [.. Others] : [];
        var help = (await program.RunAsync(["--help"])).Output;
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..];
        foreach (var verb in Verb().Matches(commands).Select(match => match.Groups[1].Value))
        {
            string[] run = [verb, .. Arguments.GetValueOrDefault(verb, [])];
            runs.Add(run);
            if (withOptions)
            {
                runs.Add([verb, "--help"]);
            }

            if (withOptions && verb != "prove")
            {
                runs.Add([.. run, "--environment", Document]);
                var options = Options((await program.RunAsync([verb, "--help"])).Output).ToList();
                runs.AddRange(options.Select(option => (string[])[.. run, .. option]));
            }
        }

        return runs;
    }

    private static IEnumerable<string[]> Options(string help) => Option().Matches(help).SelectMany(option =>
    {
        var (name, choices) = (option.Groups["name"].Value, option.Groups["choices"].Value);
        return choices.Length == 0 ? [[name]] : choices.Split('|').Select(choice => (string[])[name, choice]);
    });

    [GeneratedRegex("^  ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Verb();

    /// <summary>A flag, or an option with choices. What has one value only is a file or a name, which the list above gives.</summary>
    [GeneratedRegex(@"^  (-., )?(?<name>--(?!help)[a-z-]+)(  | <(?<choices>[a-z-]+(\|[a-z-]+)+)>)", RegexOptions.Multiline)]
    private static partial Regex Option();
}
