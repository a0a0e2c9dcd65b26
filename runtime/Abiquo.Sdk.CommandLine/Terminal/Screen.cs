using System.CommandLine;
using Abiquo.Sdk.Artefacts.Findings;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;
using Spectre.Console;
using Table = Abiquo.Sdk.Formats.Table;

namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>Where results and messages go. Colours and line widths are those of the terminal; a file or pipe gets neither.</summary>
internal sealed class Screen(TextWriter output, TextWriter error)
{
    // Wide enough for any row: a table in a file is not cut to the width of a terminal that is not there.
    private const int Unlimited = 4096;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    private bool ShowsColours => ReferenceEquals(Output, Console.Out) && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Prints a table for people.</summary>
    public void Print(Table table, bool withTitle)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ShowsColours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = ShowsColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(Output),
        });
        if (!ReferenceEquals(Output, Console.Out) || Console.IsOutputRedirected)
        {
            console.Profile.Width = Unlimited;
        }

        var grid = new Spectre.Console.Table { Border = TableBorder.Simple, UseSafeBorder = false };
        if (withTitle)
        {
            grid.Title = new TableTitle(Markup.Escape(table.Title.ToUpperInvariant()));
        }

        foreach (var column in table.Columns)
        {
            grid.AddColumn(new TableColumn(new Text(column.Name.Replace('_', ' '), new Style(decoration: Decoration.Bold))) { Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        }

        foreach (var row in table.Rows)
        {
            // Text, not markup: values of the environment may hold brackets.
            grid.AddRow(row.Select(cell => new Text(cell)));
        }

        console.Write(grid);
    }

    /// <summary>Says that the command line was not understood, and how to learn more.</summary>
    public int Refuse(IEnumerable<string> problems, Command command)
    {
        Fail(problems);
        Error.WriteLine($"Run '{(command is RootCommand ? "" : command.Name + " ")}--help' for what is possible.");
        return ExitCode.Usage;
    }

    /// <summary>Counts long work on the terminal; a file or pipe gets nothing of it.</summary>
    public Counter? Progress(string what) =>
        !ReferenceEquals(Error, Console.Error) || Console.IsErrorRedirected ? null : new(Error, what);

    /// <summary>Says what prevents the work; nothing was written.</summary>
    public int Fail(IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            Error.WriteLine($"error: {problem}");
        }

        return ExitCode.Findings;
    }

    /// <summary>Whether the environment is sound; says on standard error what is wrong where it is not.</summary>
    public bool IsSound(Deployment deployment)
    {
        var findings = deployment.Validate();
        if (findings.Count > 0)
        {
            Error.Write(FindingsWriter.Lines(findings));
            Error.WriteLine(Count(findings.Count));
        }

        return findings.Count == 0;
    }

    public static string Count(int findings) => findings == 1 ? "1 finding." : $"{findings} findings.";
}
