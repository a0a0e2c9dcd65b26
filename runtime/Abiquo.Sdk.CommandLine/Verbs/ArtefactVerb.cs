using System.CommandLine;
using System.CommandLine.Completions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb of an artefact from its formats and options.</summary>
internal static class ArtefactVerb
{
    public static Command Make(Artefact artefact, TopologyEnvironment environment, ComponentSettings settings, CommandConsole console)
    {
        var command = new Command(artefact.Name, artefact.Summary);
        var format = artefact.Formats.Count > 1 ? FormatOption.Of([.. artefact.Formats]) : null;
        var options = artefact.Options.Select(option => (option.Name, Option: CreateOption(option, environment))).ToList();
        var file = artefact.UsesSettings ? SettingsFile.MakeOption() : null;
        foreach (var option in new[] { format }.Concat(options.Select(pair => pair.Option)).Append(file).OfType<Option>())
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var request = new ArtefactRequest(environment.Resolve(), format is null ? artefact.Formats[0] : parsed.GetValue(format)!)
            {
                Options = options
                    .Where(pair => IsGiven(parsed, pair.Option))
                    .ToDictionary(pair => pair.Name, pair => ValueOf(parsed, pair.Option), StringComparer.Ordinal),
            };
            if (!artefact.AllowsFindings(request) && !console.Validate(request.Deployment))
            {
                return ExitCode.Findings;
            }

            var path = file is null ? null : parsed.GetValue(file);
            var (loaded, exitCode) = SettingsFile.Load(path, settings, request.Deployment, console);
            return loaded is null ? exitCode : Print(command, artefact.Write(request with { Settings = loaded }), console);
        });
        return command;
    }

    private static Option CreateOption(ArtefactOption option, TopologyEnvironment environment)
    {
        string[] aliases = option.Alias.Length > 0 ? [option.Alias] : [];
        if (option.IsFlag)
        {
            return new Option<bool>(option.Name, aliases) { Description = option.Description };
        }

        var created = new Option<string?>(option.Name, aliases) { Description = option.Description };
        if (option.Choices.Count == 0)
        {
            // Help would list all suggestions instead, such as ten thousand hosts.
            created.HelpName = option.Name.TrimStart('-');
        }

        created.CompletionSources.Add(_ => option.Suggestions(environment.Resolve()).Select(value => new CompletionItem(value)));
        return option.Choices.Count > 0 ? created.AcceptOnlyFromAmong([.. option.Choices]) : created;
    }

    private static bool IsGiven(ParseResult parsed, Option option) => option switch
    {
        Option<bool> flag => parsed.GetValue(flag),
        _ => parsed.GetValue((Option<string?>)option) is not null,
    };

    private static string ValueOf(ParseResult parsed, Option option) => option is Option<string?> valued ? parsed.GetValue(valued)! : "";

    private static int Print(Command command, ArtefactOutput output, CommandConsole console)
    {
        switch (output)
        {
            case ArtefactOutput.Text text:
                console.Output.Write(text.Content);
                return ExitCode.Success;
            case ArtefactOutput.ForPeople table:
                console.Print(table.Content, withTitle: false);
                console.Error.WriteLine(table.Note);
                return ExitCode.Success;
            case ArtefactOutput.OfHosts hosts:
                Print(console, [.. hosts.Hosts.SelectMany(host => host.Files, (host, file) => (host.Host, file))]);
                return ExitCode.Success;
            case ArtefactOutput.Misused misused:
                return console.ReportUsageError(misused.Problems, command);
            case ArtefactOutput.Impossible impossible:
                return console.ReportErrors(impossible.Problems);
            default:
                throw new InvalidOperationException($"The artefact '{command.Name}' returned no output.");
        }
    }

    private static void Print(CommandConsole console, IReadOnlyList<(string Host, ArtefactFile File)> files)
    {
        foreach (var (host, file) in files)
        {
            if (files.Count > 1)
            {
                console.Output.Write($"# ---- {host}: {file.Path}\n");
            }

            console.Output.Write(file.Text);
        }
    }
}
