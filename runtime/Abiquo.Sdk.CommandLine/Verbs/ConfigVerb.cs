using System.CommandLine;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.CommandLine.Terminal;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>config: what do the programs of each host have to know?</summary>
internal static class ConfigVerb
{
    public static Command Make(TopologyEnvironment environment, ComponentSettings settings, Screen screen)
    {
        var host = HostFiles.MakeOption("configuration");
        var file = SettingsFile.MakeOption();
        var command = new Command("config", "Writes the configuration of the components of each host. Passwords are references, @{secret:NAME}, never values.") { host, file };
        command.SetAction(parsed =>
        {
            if (!screen.IsSound(environment))
            {
                return ExitCode.Findings;
            }

            if (MissingAddresses.Of(environment) is { Count: > 0 } gaps)
            {
                return screen.Fail(gaps.Select(name => $"'{name}' has no address; give it one."));
            }

            var (chosen, exitCode) = SettingsFile.Load(parsed.GetValue(file), settings, screen);
            if (chosen is null)
            {
                return exitCode;
            }

            var plan = ConfigurationPlan.Of(environment, environment.Matrix(), chosen);
            return plan.Problems.Count > 0
                ? screen.Fail(plan.Problems)
                : HostFiles.Print(screen, command, [.. plan.Hosts.Select(one => (one.Host, (IReadOnlyList<ArtefactFile>)one.Files))], parsed.GetValue(host));
        });
        return command;
    }
}
