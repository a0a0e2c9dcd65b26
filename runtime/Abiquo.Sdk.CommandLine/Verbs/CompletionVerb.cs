using System.CommandLine;
using Abiquo.Sdk.CommandLine.Completion;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb completion, which writes the script that makes a shell complete the command line.</summary>
internal static class CompletionVerb
{
    public static Command Make(CommandConsole console)
    {
        var shell = new Argument<string>("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. CompletionScript.Shells]);
        var name = new Option<string?>("--name")
        {
            Description = "The command to complete, such as an alias of 'dotnet run'; by default the name of this program.",
        };
        var command = new Command("completion", "Writes a script that makes the shell complete verbs, options, hosts and formats.")
        {
            shell, name,
        };
        command.SetAction(parsed =>
        {
            var completed = parsed.GetValue(name) ?? RootCommand.ExecutableName;
            if (!CompletionScript.IsName(completed))
            {
                return console.ReportUsageError(
                    [$"'{completed}' cannot be completed: --name takes letters, digits and any of _ . + -"], command);
            }

            console.Output.Write(CompletionScript.Of(parsed.GetValue(shell)!, completed, Program()));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Returns the words that run this program: its executable, or that of .NET with the assembly.</summary>
    private static string[] Program()
    {
        var process = Environment.ProcessPath ?? RootCommand.ExecutableName;
        return Path.GetFileNameWithoutExtension(process) == "dotnet" ? [process, Path.GetFullPath(RootCommand.ExecutablePath)] : [process];
    }
}
