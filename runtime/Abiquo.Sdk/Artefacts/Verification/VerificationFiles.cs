using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>
/// The files with which the hosts make their probes: a list for each host, the script that reads it, and a playbook that collects the
/// results.
/// </summary>
public static class VerificationFiles
{
    /// <summary>The path of the playbook in the bundle.</summary>
    public const string Playbook = "ansible/verify.yml";

    private const int IdLength = 16;

    private static readonly string Script = EmbeddedResource.Read("verify.sh");

    /// <summary>Returns all files, with paths relative to the bundle.</summary>
    public static IEnumerable<ArtefactFile> Of(VerificationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Hosts
            .SelectMany(host => OfHost(host).Select(file => file with { Path = $"hosts/{host.Host}/{file.Path}" }))
            .Append(OfPlatform());
    }

    /// <summary>Returns the files of one host, with paths relative to its folder.</summary>
    internal static IEnumerable<ArtefactFile> OfHost(HostProbes host) =>
        [List(host), new("verify/verify.sh", Script) { IsExecutable = true }];

    /// <summary>Returns the list of a host's probes.</summary>
    internal static ArtefactFile List(HostProbes host) => new("verify/probes.tsv", ListOf(host))
    {
        Rules = host.Connections.Select(probe => probe.Flow?.Rule.Id).OfType<string>().Distinct().ToValueList(),
    };

    /// <summary>Returns the playbook.</summary>
    internal static ArtefactFile OfPlatform() => new(Playbook, EmbeddedResource.Read("verify.yml"));

    /// <summary>Returns the id by which results name the list they belong to.</summary>
    public static string IdOf(HostProbes host) => IdOf(Lines(host));

    /// <summary>Writes one line for the open and one for the closed ports of each address, followed by the names.</summary>
    public static string ListOf(HostProbes host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var lines = Lines(host);
        return $"""
            # What {host.Host} tries, for the script verify.sh beside this list. Fields are separated by tabs.
            # open|closed, protocol, address, ports, whose; or name, name
            host	{host.Host}	{IdOf(lines)}

            """.ReplaceLineEndings("\n") + lines;
    }

    private static string IdOf(string lines) => ArtefactFile.HashOf(lines)[..IdLength];

    private static string Lines(HostProbes host)
    {
        var text = new StringBuilder();
        foreach (var group in host.Connections.GroupBy(probe => (IsOpen: probe.Flow is not null, probe.Protocol, probe.Address, probe.To)))
        {
            var (isOpen, protocol, address, to) = group.Key;
            var state = isOpen ? "open" : "closed";
            var ports = group.Select(probe => probe.Port).Order().Select(port => port.ToString(CultureInfo.InvariantCulture));
            text.Append(
                CultureInfo.InvariantCulture,
                $"{state}\t{protocol.Word()}\t{address}\t{string.Join(',', ports)}\t{to}\n");
        }

        foreach (var name in host.Names)
        {
            text.Append(CultureInfo.InvariantCulture, $"name\t{name.Name}\n");
        }

        return text.ToString();
    }
}
