using System.CommandLine;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the command of the program, with all verbs.</summary>
internal static class ProgramCommand
{
    public static RootCommand Make(
        TopologyEnvironment environment, CommandLineOptions options, Option<string?> file, CommandConsole console)
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
        var check = CheckVerb.Make(environment, console);
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
