using System.CommandLine;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.CommandLine.Verbs;

namespace Abiquo.Sdk.CommandLine;

/// <summary>Creates the command of the program, with all verbs.</summary>
internal static class ProgramCommand
{
    /// <param name="environment">The environment that the verbs work on.</param>
    /// <param name="options">The options of the command line.</param>
    /// <param name="file">The option that names a document instead.</param>
    /// <param name="console">What the verbs write to.</param>
    /// <param name="document">The document that the environment is from, or null if it is the program's own.</param>
    public static RootCommand Make(
        TopologyEnvironment environment,
        CommandLineOptions options,
        Option<string?> file,
        CommandConsole console,
        EnvironmentDocument? document = null)
    {
        Command[] others =
        [
            ExplainVerb.Make(environment, console),
            DiffVerb.Make(environment, console),
            RenderVerb.Make(environment, options.Artefacts, options.Settings, console),
            ProveVerb.Make(environment, console),
            VerifyVerb.Make(environment, console),
            SpecVerb.Make(environment, console),
            CompletionVerb.Make(console),
        ];
        var check = CheckVerb.Make(environment, document, console);
        options.ThrowIfInvalid(others.Append(check).Select(verb => verb.Name));
        var root = new RootCommand($"Works on this {environment.Definition.Label} of {environment.Spec.Name}.") { file, check };
        foreach (var verb in options.Artefacts.Select(artefact => ArtefactVerb.Make(artefact, environment, options.Settings, console)))
        {
            root.Add(verb);
        }

        foreach (var verb in others)
        {
            root.Add(verb);
        }

        // The library's own directive fails with a stack trace for [suggest:x]; TypedLine answers it.
        root.Directives.Clear();
        return root;
    }
}
