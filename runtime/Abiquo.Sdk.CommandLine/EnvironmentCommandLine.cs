using System.CommandLine;
using System.CommandLine.Help;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.CommandLine;
using Abiquo.Sdk.CommandLine.Completion;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.CommandLine.Verbs;

namespace Abiquo.Sdk;

/// <summary>Provides the command line of a program that describes an environment.</summary>
public static class EnvironmentCommandLine
{
    /// <summary>Runs the verb in the arguments: <c>return await environment.RunAsync(args);</c></summary>
    /// <param name="environment">The environment that the verbs work on.</param>
    /// <param name="args">The arguments of the program; without any, the help is printed.</param>
    /// <param name="settings">The settings that change the default configuration of components, or null.</param>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(this TopologyEnvironment environment, string[] args, ComponentSettings? settings = null) =>
        environment.RunAsync(args, new CommandLineOptions { Settings = settings ?? ComponentSettings.None });

    /// <summary>Runs the verb in the arguments and writes to the given writers, without colours.</summary>
    /// <param name="environment">The environment that the verbs work on.</param>
    /// <param name="args">The arguments of the program; without any, the help is printed.</param>
    /// <param name="output">The writer for results.</param>
    /// <param name="error">The writer for messages.</param>
    /// <param name="settings">The settings that change the default configuration of components, or null.</param>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(
        this TopologyEnvironment environment, string[] args, TextWriter output, TextWriter error, ComponentSettings? settings = null) =>
        environment.RunAsync(
            args, new CommandLineOptions { Output = output, Error = error, Settings = settings ?? ComponentSettings.None });

    /// <summary>Runs the verb in the arguments with custom artefacts, settings and writers.</summary>
    /// <param name="environment">The environment that the verbs work on.</param>
    /// <param name="args">The arguments of the program; without any, the help is printed.</param>
    /// <param name="options">The options of the command line.</param>
    /// <exception cref="ArgumentException">An artefact has no format, or a name that is not a verb's or that another verb has.</exception>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(this TopologyEnvironment environment, string[] args, CommandLineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return environment.RunAsync(args, options, new CommandConsole(options.Output ?? Console.Out, options.Error ?? Console.Error));
    }

    private static async Task<int> RunAsync(
        this TopologyEnvironment environment, string[] args, CommandLineOptions options, CommandConsole console)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(args);
        try
        {
            return await environment.InvokeAsync(args, options, console).ConfigureAwait(false);
        }
        catch (AlteredSpecException altered)
        {
            // Every verb resolves the environment before it writes anything; so it is here and below.
            console.Report(altered.ToFindings());
            return ExitCode.Findings;
        }
        catch (InvalidEnvironmentException invalid)
        {
            console.Report(invalid.Findings);
            return ExitCode.Findings;
        }
        catch (OutputException problem)
        {
            console.ReportErrors([$"the output cannot be written: {problem.Message}"]);
            return ExitCode.CannotWrite;
        }
    }

    private static async Task<int> InvokeAsync(
        this TopologyEnvironment environment, string[] args, CommandLineOptions options, CommandConsole console)
    {
        if (TypedLine.Read(args) is { } typed)
        {
            environment.Suggest(typed, options, console);
            return ExitCode.Success;
        }

        var (file, arguments) = (EnvironmentFile.MakeOption(), args.Length == 0 ? ["--help"] : args);
        var parsed = ProgramCommand.Make(environment, options, file, console).Parse(arguments);
        if (parsed.Errors.Count == 0 && parsed.Action is not HelpAction && parsed.GetValue(file) is { } path)
        {
            if (EnvironmentFile.Read(path, environment, console) is not { } document)
            {
                return ExitCode.Usage;
            }

            // The verb check tells the problems in its own formats.
            if (!document.Reading.IsValid && parsed.CommandResult.Command.Name != CheckVerb.Name)
            {
                return document.Report(console);
            }

            // Parse again, because the arguments of a verb may depend on the environment.
            parsed = ProgramCommand.Make(document.Reading.Environment ?? environment, options, file, console, document).Parse(arguments);
        }

        if (parsed.Errors.Count > 0)
        {
            return console.ReportUsageError(UsageProblems.Of(parsed), parsed.CommandResult.Command);
        }

        var invocation = new InvocationConfiguration
        {
            Output = console.Output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
        };
        return await parsed.InvokeAsync(invocation).ConfigureAwait(false);
    }

    /// <summary>Writes how a command line may go on. Whatever is wrong with it is said when it is run.</summary>
    private static void Suggest(this TopologyEnvironment environment, TypedLine typed, CommandLineOptions options, CommandConsole console)
    {
        var (file, silent) = (EnvironmentFile.MakeOption(), new CommandConsole(TextWriter.Null, TextWriter.Null));
        var before = ProgramCommand.Make(environment, options, file, silent).Parse([.. typed.Before]);
        if (before.GetResult(file) is { Tokens: [var path, ..] }
            && EnvironmentFile.Read(path.Value, environment, silent)?.Reading.Environment is { } loaded)
        {
            before = ProgramCommand.Make(loaded, options, file, silent).Parse([.. typed.Before]);
        }

        foreach (var line in new Suggestions(typed, before).Lines())
        {
            console.Output.Write(line + "\n");
        }
    }
}
