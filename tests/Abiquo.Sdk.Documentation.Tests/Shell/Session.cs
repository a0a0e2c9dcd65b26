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
            var script = string.Concat(blocks.SelectMany(Command.In).Select(command => $"(exit $status)\n{command.Line}\nstatus=$?\nprintf '{Mark}'\n"));
            var outputs = Script.Run("status=0\n" + script, folder.FullName).Split(Mark);
            var next = 0;
            foreach (var block in blocks)
            {
                _outputs[block] = [.. Command.In(block).Select(_ => next < outputs.Length ? Lines(outputs[next++]) : ["(the shell ended)"])];
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

    /// <summary>The program that the block needs and this machine lacks, or null.</summary>
    public static string? Missing(Block block) => block.List("needs").FirstOrDefault(program => !Folders().Any(folder => File.Exists(Path.Combine(folder, program))));

    private static string[] Folders() =>
        [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin", "/sbin"];

    // Blanks at the end of a line are not seen, and editors remove them.
    private static IReadOnlyList<string> Lines(string output) =>
        output.Length == 0 ? [] : [.. output.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
}
