using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Makes the verb of an artefact: its formats and options become those of the command line.</summary>
internal static class ArtefactVerb
{
    public static Command Make(Artefact artefact, TopologyEnvironment environment, ComponentSettings settings, Screen screen)
    {
        var command = new Command(artefact.Name, artefact.Summary);
        var format = artefact.Formats.Count > 1 ? FormatOption.Of([.. artefact.Formats]) : null;
        var options = artefact.Options.Select(option => (Name: option.Name, Option: OptionOf(option))).ToList();
        var file = artefact.UsesSettings ? SettingsFile.MakeOption() : null;
        foreach (var option in new[] { format }.Concat(options.Select(pair => pair.Option)).Append(file).OfType<Option>())
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var (chosen, exitCode) = SettingsFile.Load(file is null ? null : parsed.GetValue(file), settings, screen);
            return chosen is null ? exitCode : Run(command, artefact, screen, new(environment.Resolve(), format is null ? artefact.Formats[0] : parsed.GetValue(format)!)
            {
                Options = options.Where(pair => IsGiven(parsed, pair.Option)).ToDictionary(pair => pair.Name, pair => ValueOf(parsed, pair.Option), StringComparer.Ordinal),
                Settings = chosen,
            });
        });
        return command;
    }

    private static Option OptionOf(ArtefactOption option)
    {
        string[] aliases = option.Alias.Length > 0 ? [option.Alias] : [];
        if (option.IsFlag)
        {
            return new Option<bool>(option.Name, aliases) { Description = option.Description };
        }

        var made = new Option<string?>(option.Name, aliases) { Description = option.Description };
        return option.Choices.Count > 0 ? made.AcceptOnlyFromAmong([.. option.Choices]) : made;
    }

    private static bool IsGiven(ParseResult parsed, Option option) => option switch
    {
        Option<bool> flag => parsed.GetValue(flag),
        _ => parsed.GetValue((Option<string?>)option) is not null,
    };

    private static string ValueOf(ParseResult parsed, Option option) => option is Option<string?> valued ? parsed.GetValue(valued)! : "";

    private static int Run(Command command, Artefact artefact, Screen screen, ArtefactRequest request)
    {
        if (!artefact.AllowsFindings(request) && !screen.IsSound(request.Deployment))
        {
            return ExitCode.Findings;
        }

        switch (artefact.Write(request))
        {
            case ArtefactOutput.Text text:
                screen.Output.Write(text.Content);
                return ExitCode.Success;
            case ArtefactOutput.ForPeople table:
                screen.Print(table.Content, withTitle: false);
                screen.Error.WriteLine(table.Note);
                return ExitCode.Success;
            case ArtefactOutput.OfHosts hosts:
                Print(screen, [.. hosts.Hosts.SelectMany(host => host.Files, (host, file) => (host.Host, file))]);
                return ExitCode.Success;
            case ArtefactOutput.Misused misused:
                return screen.Refuse(misused.Problems, command);
            case ArtefactOutput.Impossible impossible:
                return screen.Fail(impossible.Problems);
            default:
                throw new InvalidOperationException($"'{artefact.Name}' gave no output.");
        }
    }

    private static void Print(Screen screen, IReadOnlyList<(string Host, ArtefactFile File)> files)
    {
        foreach (var (host, file) in files)
        {
            if (files.Count > 1)
            {
                screen.Output.Write($"# ---- {host}: {file.Path}\n");
            }

            screen.Output.Write(file.Text);
        }
    }
}
