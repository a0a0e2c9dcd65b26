using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Bundles;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>render: everything at once, into a folder.</summary>
internal static class RenderVerb
{
    public static Command Make(TopologyEnvironment environment, CommandLineOptions options, Screen screen)
    {
        var folder = new Option<string>("--out", "-o") { Description = "The folder; files in it that an earlier render did not write are left alone.", Required = true };
        var check = new Option<bool>("--check") { Description = "Write nothing; say what would change, with exit code 2 where something would." };
        var firewall = FirewallOptions.Tool([.. FirewallFormats.Formats]);
        var firewalls = new FirewallOptions();
        var file = SettingsFile.MakeOption();
        var command = new Command("render", "Writes everything: matrix, worksheet, change request, and the files of each host.") { folder, check, firewall, firewalls.Egress, firewalls.Lockout, file };
        command.SetAction(parsed =>
        {
            var deployment = environment.Resolve();
            if (!screen.IsSound(deployment))
            {
                return ExitCode.Findings;
            }

            var (tool, limits) = (parsed.GetValue(firewall)!, firewalls.Of(parsed));
            if (limits.Misuse(tool) is { } misuse)
            {
                return screen.Refuse([misuse], command);
            }

            var (settings, exitCode) = SettingsFile.Load(parsed.GetValue(file), options.Settings, screen);
            if (settings is null)
            {
                return exitCode;
            }

            if (limits.Problems(deployment) is { Count: > 0 } problems)
            {
                return screen.Fail(problems);
            }

            var bundle = Bundle.Prepare(deployment, new(tool, limits.WithEgress) { Settings = settings }, options.Artefacts);
            return bundle.Problems.Count > 0 ? screen.Fail(bundle.Problems) : Run(screen, parsed.GetValue(folder)!, bundle.Files(), parsed.GetValue(check));
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
