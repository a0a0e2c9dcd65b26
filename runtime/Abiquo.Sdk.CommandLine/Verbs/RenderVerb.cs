using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.CommandLine.Input;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb render, which writes all artefacts to a folder.</summary>
internal static class RenderVerb
{
    public static Command Make(
        TopologyEnvironment environment, ValueList<Artefact> artefacts, ComponentSettings defaults, CommandConsole console)
    {
        var folder = new Option<string>("--out", "-o")
        {
            Description = "The folder. Files in it that render did not write are not changed.",
            Required = true,
        }.OfPath();
        var check = new Option<bool>("--check") { Description = "Write nothing; list what would change. Exit code 2 if anything would." };
        var firewall = FirewallOptions.Tool([FirewallFormats.OfSystem, .. FirewallFormats.Formats]);
        var firewalls = new FirewallOptions();
        var file = SettingsFile.MakeOption();
        var command = new Command("render", "Writes all artefacts: matrix, worksheet, change request, and the files of each host.")
        {
            folder, check, firewall, firewalls.Egress, firewalls.Log, firewalls.Lockout, file,
        };
        command.SetAction(parsed =>
        {
            var deployment = environment.Resolve();
            if (!console.Validate(deployment))
            {
                return ExitCode.Findings;
            }

            var (settings, exitCode) = SettingsFile.Load(parsed.GetValue(file), defaults, deployment, console);
            if (settings is null)
            {
                return exitCode;
            }

            var (tool, limits) = (parsed.GetValue(firewall)!, firewalls.Of(parsed));
            if (limits.Misuse(deployment, tool, settings) is { } misuse)
            {
                return console.ReportUsageError([misuse], command);
            }

            if (limits.Problems(deployment, tool) is { Count: > 0 } problems)
            {
                return console.ReportErrors(problems);
            }

            var options = new BundleOptions(tool, limits.WithEgress) { LogsDrops = limits.LogsDrops, Settings = settings };
            var bundle = Bundle.Prepare(deployment, options, artefacts);
            return bundle.Problems.Count > 0
                ? console.ReportErrors(bundle.Problems)
                : Run(console, parsed.GetValue(folder)!, bundle.Files(), parsed.GetValue(check));
        });
        return command;
    }

    private static int Run(CommandConsole console, string folder, IEnumerable<ArtefactFile> files, bool isCheck)
    {
        try
        {
            var target = new BundleFolder(folder);
            var changes = isCheck ? target.Compare(files) : Write(target, files, console);
            foreach (var (sign, paths) in new[] { ('+', changes.Created), ('~', changes.Updated), ('-', changes.Deleted) })
            {
                foreach (var path in isCheck ? paths : [])
                {
                    console.Output.Write($"{sign} {path}\n");
                }
            }

            if (changes.Refused.Count > 0)
            {
                return console.ReportErrors(changes.Refused.Select(path =>
                    $"{Path.Combine(folder, path)} is in the way: "
                    + "this program did not write it, or it was changed afterwards. Move it away."));
            }

            console.Error.WriteLine(changes.IsNone
                ? $"{folder} is up to date: {changes.Unchanged} files."
                : $"{folder}: {changes.Created.Count} created, {changes.Updated.Count} updated, {changes.Deleted.Count} deleted"
                    + (isCheck ? " if rendered." : "."));
            return isCheck && !changes.IsNone ? ExitCode.Different : ExitCode.Success;
        }
        catch (ArgumentException failure)
        {
            return console.ReportErrors([failure.Message]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"error: {folder} could not be written: {failure.Message} Its content is unchanged.");
            return ExitCode.CannotWrite;
        }
    }

    private static BundleChanges Write(BundleFolder target, IEnumerable<ArtefactFile> files, CommandConsole console)
    {
        using var progress = console.StartProgress("files written");
        return target.Write(files, progress);
    }
}
