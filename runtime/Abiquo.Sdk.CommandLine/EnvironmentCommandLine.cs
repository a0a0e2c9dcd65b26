using System.CommandLine;
using System.CommandLine.Help;
using Abiquo.Sdk.Artefacts;
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
        environment.RunAsync(args, new CommandLineOptions { Settings = settings ?? ComponentSettings.None });

    /// <summary>Runs the verb that the arguments name, with output to these writers and no colours.</summary>
    /// <param name="environment">The environment that the verbs work on.</param>
    /// <param name="args">The arguments of the program; none prints the help.</param>
    /// <param name="output">Takes the results.</param>
    /// <param name="error">Takes everything that is said about them.</param>
    /// <param name="settings">What differs in the configuration of components; null where nothing does.</param>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(this TopologyEnvironment environment, string[] args, TextWriter output, TextWriter error, ComponentSettings? settings = null) =>
        environment.RunAsync(args, new CommandLineOptions { Output = output, Error = error, Settings = settings ?? ComponentSettings.None });

    /// <summary>Runs the verb that the arguments name, with artefacts, settings and writers of the program's own.</summary>
    /// <param name="environment">The environment that the verbs work on.</param>
    /// <param name="args">The arguments of the program; none prints the help.</param>
    /// <param name="options">What differs from the ordinary command line.</param>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(this TopologyEnvironment environment, string[] args, CommandLineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return environment.RunAsync(args, options, new Screen(options.Output ?? Console.Out, options.Error ?? Console.Error));
    }

    private static async Task<int> RunAsync(this TopologyEnvironment environment, string[] args, CommandLineOptions options, Screen screen)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(args);
        var (file, arguments) = (EnvironmentFile.MakeOption(), args.Length == 0 ? ["--help"] : args);
        var parsed = Parse(environment, options, file, arguments, screen);
        if (parsed.Errors.Count == 0 && parsed.Action is not HelpAction && parsed.GetValue(file) is { } path)
        {
            var (loaded, exitCode) = EnvironmentFile.Load(path, environment, screen);
            if (loaded is null)
            {
                return exitCode;
            }

            // Once more: what a verb takes may depend on its environment.
            parsed = Parse(loaded, options, file, arguments, screen);
        }

        if (parsed.Errors.Count > 0)
        {
            return screen.Refuse(parsed.Errors.Select(error => error.Message), parsed.CommandResult.Command);
        }

        return await parsed.InvokeAsync(new() { Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }

    private static ParseResult Parse(TopologyEnvironment environment, CommandLineOptions options, Option<string?> file, string[] args, Screen screen)
    {
        var root = new RootCommand($"Works on this {environment.Definition.Label} of {environment.Spec.Name}.") { file, CheckVerb.Make(environment, screen) };
        foreach (var artefact in options.Artefacts)
        {
            root.Add(ArtefactVerb.Make(artefact, environment, options.Settings, screen));
        }

        root.Add(ExplainVerb.Make(environment, screen));
        root.Add(DiffVerb.Make(environment, screen));
        root.Add(RenderVerb.Make(environment, options, screen));
        root.Add(ProveVerb.Make(environment, screen));
        root.Add(VerifyVerb.Make(environment, screen));
        root.Add(SpecVerb.Make(environment, screen));
        return root.Parse(args);
    }
}
