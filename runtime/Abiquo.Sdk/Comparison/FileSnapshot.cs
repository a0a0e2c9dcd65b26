using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Comparison;

/// <summary>Captures what the configuration files of a deployment say.</summary>
internal static class FileSnapshot
{
    /// <summary>The marks of comments, which name what else is on a host and change nothing that a program reads.</summary>
    private static readonly string[] Comments = ["#", "--", "//"];

    /// <summary>
    /// Returns a hash for each host and path. There are none during planning, while hosts have no addresses. The names that a host has to
    /// resolve are left out: they follow from its connections.
    /// </summary>
    public static IReadOnlyDictionary<(string Host, string Path), string> Of(Deployment deployment) =>
        MissingAddresses.Of(deployment).Count > 0
            ? new Dictionary<(string Host, string Path), string>()
            : ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts
                .SelectMany(host => host.Files, (host, file) => (Key: (host.Host, file.Path), file.Text))
                .Where(file => file.Key.Path != HostsFileWriter.Path)
                .ToDictionary(file => file.Key, file => ArtefactFile.HashOf(WithoutComments(file.Text)));

    private static string WithoutComments(string text) => string.Join(
        '\n', text.Split('\n').Where(line => !Array.Exists(Comments, mark => line.TrimStart().StartsWith(mark, StringComparison.Ordinal))));
}
