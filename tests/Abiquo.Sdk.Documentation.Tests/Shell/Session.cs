using System.Collections.Concurrent;
using Abiquo.Sdk.Documentation.Tests.Pages;

namespace Abiquo.Sdk.Documentation.Tests.Shell;

/// <summary>
/// All commands of a page, run one after the other in one shell and one empty folder, as a reader would; blocks that are noted as
/// <c>file: NAME</c> are files in it.
/// </summary>
internal sealed class Session
{
    private const string Mark = "\u0001";

    private const string Namespaces = "namespaces";

    private static readonly Lazy<bool> HasNamespaces = new(() => Script.Run("unshare -rn true && echo yes").Trim() == "yes");

    private static readonly ConcurrentDictionary<string, Lazy<Session>> Known = new();

    private readonly Dictionary<Block, IReadOnlyList<IReadOnlyList<string>>> _outputs = [];

    private Session(Page page)
    {
        var folder = Directory.CreateTempSubdirectory("abiquo-docs");
        try
        {
            foreach (var block in page.Blocks.Where(block => block.Note("file") is not null))
            {
                File.WriteAllText(Path.Combine(folder.FullName, block.Note("file")!), block.Text);
            }

            var blocks = page.Blocks.Where(block => block.Language == "console" && Missing(block) is null).ToList();
            // What a command finds in $? is the exit code of the one before it.
            var commands = blocks.SelectMany(Command.In);
            var script = string.Concat(commands.Select(one => $"(exit $status)\n{one.Line}\nstatus=$?\nprintf '{Mark}'\n"));
            var outputs = new Queue<string>(Script.Run("status=0\n" + script, folder.FullName).Split(Mark));
            foreach (var block in blocks)
            {
                _outputs[block] =
                [
                    .. Command.In(block).Select(_ => outputs.TryDequeue(out var output) ? Lines(output) : ["(the shell ended)"]),
                ];
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static Session Of(Page page) => Known.GetOrAdd(page.Path, _ => new(() => new(page))).Value;

    /// <summary>What each command of the block printed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Outputs(Block block) => _outputs[block];

    /// <summary>What the block needs and this machine lacks, or null: programs, or namespaces that everybody may make.</summary>
    public static string? Missing(Block block) =>
        block.List("needs").FirstOrDefault(need => need == Namespaces ? !HasNamespaces.Value : !IsProgram(need));

    private static bool IsProgram(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Concat(["/usr/sbin", "/sbin"])
        .Any(folder => File.Exists(Path.Combine(folder, name)));

    // Blanks at the end of a line are not seen, and editors remove them.
    private static IReadOnlyList<string> Lines(string output) =>
        output.Length == 0 ? [] : [.. output.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
}
