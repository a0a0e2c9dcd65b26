using Abiquo.Sdk.Documentation.Tests.Pages;

namespace Abiquo.Sdk.Documentation.Tests.Shell;

/// <summary>A command of a console block, and the output that the page shows of it.</summary>
internal sealed record Command(string Line, IReadOnlyList<string> Output)
{
    private const string Prompt = "$ ";

    public static IReadOnlyList<Command> In(Block block)
    {
        List<(string Line, List<string> Output)> commands = [];
        foreach (var line in block.Lines)
        {
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                commands.Add((line[Prompt.Length..], []));
            }
            else if (commands.Count == 0)
            {
                throw new InvalidDataException($"{block} does not begin with a command");
            }
            else
            {
                commands[^1].Output.Add(line);
            }
        }

        return [.. commands.Select(command => new Command(command.Line, command.Output))];
    }

    /// <summary>Whether this is the output; a line "..." stands for any lines, and "..." at the end of a line for the rest of it.</summary>
    public bool Shows(IReadOnlyList<string> actual) => Shows(Output, actual);

    public string ToText(IReadOnlyList<string> actual) => string.Concat(actual.Prepend(Prompt + Line).Select(line => line + "\n"));

    private static bool Shows(IReadOnlyList<string> shown, IReadOnlyList<string> actual)
    {
        if (shown.Count == 0)
        {
            return actual.Count == 0;
        }

        var rest = shown.Skip(1).ToList();
        if (shown[0].Trim() == Acceptance.Ellipsis)
        {
            return Enumerable.Range(1, actual.Count).Any(count => Shows(rest, [.. actual.Skip(count)]));
        }

        return actual.Count > 0 && IsLine(shown[0], actual[0]) && Shows(rest, [.. actual.Skip(1)]);
    }

    private static bool IsLine(string shown, string actual) => shown.EndsWith(Acceptance.Ellipsis, StringComparison.Ordinal)
        ? actual.StartsWith(shown[..^Acceptance.Ellipsis.Length], StringComparison.Ordinal)
        : shown == actual;
}
