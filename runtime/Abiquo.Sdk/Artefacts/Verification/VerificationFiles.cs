using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>The files that let each host try its part: a list and the script that reads it, and a playbook that collects what they print.</summary>
public static class VerificationFiles
{
    /// <summary>Where the playbook is in the bundle.</summary>
    public const string Playbook = "ansible/verify.yml";

    private const int IdLength = 16;

    private static readonly string Script = EmbeddedResource.Read("verify.sh");

    /// <summary>The files, with paths in the bundle.</summary>
    public static IEnumerable<ArtefactFile> Of(VerificationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Hosts
            .SelectMany(host => OfHost(host).Select(file => file with { Path = $"hosts/{host.Host}/{file.Path}" }))
            .Append(OfPlatform());
    }

    /// <summary>Those of one host, with paths on the host.</summary>
    internal static IEnumerable<ArtefactFile> OfHost(HostProbes host) => [List(host), new("verify/verify.sh", Script) { IsExecutable = true }];

    /// <summary>The list of what a host tries.</summary>
    internal static ArtefactFile List(HostProbes host) => new("verify/probes.tsv", ListOf(host))
    {
        Rules = host.Connections.Select(probe => probe.Flow?.Rule.Id).OfType<string>().Distinct().ToValueList(),
    };

    /// <summary>The playbook.</summary>
    internal static ArtefactFile OfPlatform() => new(Playbook, EmbeddedResource.Read("verify.yml"));

    /// <summary>By this the results say which list they were made with.</summary>
    public static string IdOf(HostProbes host) => IdOf(Lines(host));

    /// <summary>A line for all ports of an address that should be open, and for all that should not; then the names.</summary>
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
            var ports = string.Join(',', group.Select(probe => probe.Port).Order().Select(port => port.ToString(CultureInfo.InvariantCulture)));
            text.Append(CultureInfo.InvariantCulture, $"{(group.Key.IsOpen ? "open" : "closed")}\t{group.Key.Protocol.ToString().ToLowerInvariant()}\t{group.Key.Address}\t{ports}\t{group.Key.To}\n");
        }

        foreach (var name in host.Names)
        {
            text.Append(CultureInfo.InvariantCulture, $"name\t{name.Name}\n");
        }

        return text.ToString();
    }
}
