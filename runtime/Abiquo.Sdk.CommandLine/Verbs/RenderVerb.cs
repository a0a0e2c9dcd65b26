using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>render: everything at once, into a folder.</summary>
internal static class RenderVerb
{
    public static Command Make(TopologyEnvironment environment, ComponentSettings settings, Screen screen)
    {
        var folder = new Option<string>("--out", "-o") { Description = "The folder; files in it that an earlier render did not write are left alone.", Required = true };
        var check = new Option<bool>("--check") { Description = "Write nothing; say what would change, with exit code 2 where something would." };
        var firewall = FirewallOptions.Tool([.. FirewallFormats.Formats]);
        var limits = new FirewallOptions();
        var file = SettingsFile.MakeOption();
        var command = new Command("render", "Writes everything: matrix, worksheet, change request, and the files of each host.") { folder, check, firewall, limits.Egress, limits.LockOut, file };
        command.SetAction(parsed =>
        {
            if (!screen.IsSound(environment))
            {
                return ExitCode.Findings;
            }

            var options = new BundleOptions(parsed.GetValue(firewall)!, parsed.GetValue(limits.Egress));
            if (limits.Misuse(parsed, options.Firewall) is { } misuse)
            {
                return screen.Refuse([misuse], command);
            }

            var (chosen, exitCode) = SettingsFile.Load(parsed.GetValue(file), settings, screen);
            if (chosen is null)
            {
                return exitCode;
            }

            var problems = limits.Problems(parsed, environment) is { Count: > 0 } found ? found : ConfigurationPlan.Of(environment, environment.Matrix(), chosen).Problems;
            return problems.Count > 0
                ? screen.Fail(problems)
                : Run(screen, parsed.GetValue(folder)!, Bundle.Files(environment, options with { Settings = chosen }), parsed.GetValue(check));
        });
        return command;
    }

    private static int Run(Screen screen, string folder, IEnumerable<ArtefactFile> files, bool isCheck)
    {
        try
        {
            var target = new BundleFolder(folder);
            var changes = isCheck ? target.Compare(files) : Write(target, files, screen);
            foreach (var (sign, paths) in new[] { ('+', changes.Created), ('~', changes.Updated), ('-', changes.Deleted) })
            {
                foreach (var path in isCheck ? paths : [])
                {
                    screen.Output.Write($"{sign} {path}\n");
                }
            }

            if (changes.Refused.Count > 0)
            {
                return screen.Fail(changes.Refused.Select(path => $"{Path.Combine(folder, path)} is in the way: this program did not write it, or it was changed since. Move it away."));
            }

            screen.Error.WriteLine(changes.IsNone
                ? $"{folder} is up to date: {changes.Unchanged} files."
                : $"{folder}: {changes.Created.Count} created, {changes.Updated.Count} updated, {changes.Deleted.Count} deleted{(isCheck ? " if rendered" : "")}.");
            return isCheck && !changes.IsNone ? ExitCode.Different : ExitCode.Success;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            screen.Error.WriteLine($"error: {folder} could not be written: {failure.Message} What was there is unchanged.");
            return ExitCode.CannotWrite;
        }
    }

    private static BundleChanges Write(BundleFolder target, IEnumerable<ArtefactFile> files, Screen screen)
    {
        using var progress = screen.Progress("files written");
        return target.Write(files, progress);
    }
}
