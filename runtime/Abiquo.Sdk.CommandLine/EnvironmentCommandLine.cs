using System.CommandLine;
using System.CommandLine.Help;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.CommandLine;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.CommandLine.Verbs;

namespace Abiquo.Sdk;

/// <summary>Turns a program that describes an environment into a command-line tool.</summary>
public static class EnvironmentCommandLine
{
    /// <summary>Runs the verb that the arguments name: <c>return await environment.RunAsync(args);</c></summary>
    /// <param name="environment">The environment that the verbs work on.</param>
    /// <param name="args">The arguments of the program; none prints the help.</param>
    /// <param name="settings">What differs in the configuration of components; null where nothing does.</param>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(this TopologyEnvironment environment, string[] args, ComponentSettings? settings = null) =>
        environment.RunAsync(args, settings, new Screen(Console.Out, Console.Error));

    /// <summary>Runs the verb that the arguments name, with output to these writers and no colours.</summary>
    /// <param name="environment">The environment that the verbs work on.</param>
    /// <param name="args">The arguments of the program; none prints the help.</param>
    /// <param name="output">Takes the results.</param>
    /// <param name="error">Takes everything that is said about them.</param>
    /// <param name="settings">What differs in the configuration of components; null where nothing does.</param>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(this TopologyEnvironment environment, string[] args, TextWriter output, TextWriter error, ComponentSettings? settings = null) =>
        environment.RunAsync(args, settings, new Screen(output, error));

    private static async Task<int> RunAsync(this TopologyEnvironment environment, string[] args, ComponentSettings? settings, Screen screen)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(args);
        var (file, arguments) = (EnvironmentFile.MakeOption(), args.Length == 0 ? ["--help"] : args);
        var parsed = Parse(environment, settings ?? ComponentSettings.None, file, arguments, screen);
        if (parsed.Errors.Count == 0 && parsed.Action is not HelpAction && parsed.GetValue(file) is { } path)
        {
            var (loaded, exitCode) = EnvironmentFile.Load(path, environment, screen);
            if (loaded is null)
            {
                return exitCode;
            }

            // Once more: what a verb takes may depend on its environment.
            parsed = Parse(loaded, settings ?? ComponentSettings.None, file, arguments, screen);
        }

        if (parsed.Errors.Count > 0)
        {
            return screen.Refuse(parsed.Errors.Select(error => error.Message), parsed.CommandResult.Command);
        }

        return await parsed.InvokeAsync(new() { Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }

    private static ParseResult Parse(TopologyEnvironment environment, ComponentSettings settings, Option<string?> file, string[] args, Screen screen) =>
        new RootCommand($"Works on this {environment.Definition.Label} of {environment.Spec.Name}.")
        {
            file,
            CheckVerb.Make(environment, screen),
            MatrixVerb.Make(environment, screen),
            WorksheetVerb.Make(environment, screen),
            DiagramVerb.Make(environment, screen),
            FirewallVerb.Make(environment, screen),
            ConfigVerb.Make(environment, settings, screen),
            ExplainVerb.Make(environment, screen),
            ExportVerb.Make(environment, screen),
            DiffVerb.Make(environment, screen),
            RenderVerb.Make(environment, settings, screen),
            ProveVerb.Make(environment, screen),
            VerifyVerb.Make(environment, screen),
            SpecVerb.Make(environment, screen),
        }.Parse(args);
}
