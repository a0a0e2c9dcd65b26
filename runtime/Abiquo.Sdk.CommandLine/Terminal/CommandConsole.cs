using System.CommandLine;
using Abiquo.Sdk.Artefacts.Findings;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Validation;
using Spectre.Console;
using Table = Abiquo.Sdk.Formats.Table;

namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>Writes results and messages. Uses the colours and width of the terminal, unless the output is a file or pipe.</summary>
internal sealed class CommandConsole(TextWriter output, TextWriter error)
{
    // Wide enough for any row: a table in a file must not be cut to the width of a terminal.
    private const int Unlimited = 4096;

    public TextWriter Output { get; } = new GuardedWriter(output, mustSucceed: true);

    public TextWriter Error { get; } = new GuardedWriter(error, mustSucceed: false);

    private bool IsTerminal => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    private bool ShowsColours => IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Returns the number of findings as text.</summary>
    public static string Count(int findings) => findings == 1 ? "1 finding." : $"{findings} findings.";

    /// <summary>Prints a table for human readers.</summary>
    public void Print(Table table, bool withTitle)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ShowsColours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = ShowsColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            // It knows a terminal by the writer.
            Out = new AnsiConsoleOutput(IsTerminal ? output : Output),
        });
        if (!IsTerminal)
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
            grid.AddColumn(new TableColumn(new Text(column.Name.Replace('_', ' '), new Style(decoration: Decoration.Bold)))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }

        foreach (var row in table.Rows)
        {
            // As text instead of markup, because values of the environment may contain brackets.
            grid.AddRow(row.Select(cell => new Text(cell)));
        }

        console.Write(grid);
    }

    /// <summary>Reports an invalid command line, with a hint to the help.</summary>
    public int ReportUsageError(IEnumerable<string> problems, Command command)
    {
        ReportErrors(problems);
        Error.WriteLine($"Run '{(command is RootCommand ? "" : command.Name + " ")}--help' for help.");
        return ExitCode.Usage;
    }

    /// <summary>Returns a progress counter on the terminal, or null if the error output is a file or pipe.</summary>
    public ProgressCounter? StartProgress(string what) =>
        !ReferenceEquals(error, Console.Error) || Console.IsErrorRedirected ? null : new(Error, what);

    /// <summary>Reports errors that prevent a command from writing its results.</summary>
    public int ReportErrors(IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            Error.WriteLine($"error: {problem}");
        }

        return ExitCode.Findings;
    }

    /// <summary>Validates a deployment, writes its findings to standard error, and returns whether there are none.</summary>
    public bool Validate(Deployment deployment) => Report(deployment.Validate());

    /// <summary>Writes findings to standard error, and returns whether there are none.</summary>
    public bool Report(ValueList<Finding> findings)
    {
        if (findings.Count > 0)
        {
            Error.Write(FindingsWriter.Lines(findings));
            Error.WriteLine(Count(findings.Count));
        }

        return findings.Count == 0;
    }
}
