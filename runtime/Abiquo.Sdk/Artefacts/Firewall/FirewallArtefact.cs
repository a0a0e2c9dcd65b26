using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Writes the firewall of each host, or the change request for the network team.</summary>
public sealed class FirewallArtefact : Artefact
{
    private const string ChangeRequest = "request-csv";

    /// <inheritdoc/>
    public override string Name => "firewall";

    /// <inheritdoc/>
    public override string Summary => "Writes the firewall of each host, or the change request for the network team.";

    /// <inheritdoc/>
    public override ValueList<string> Formats => [FirewallFormats.OfSystem, .. FirewallFormats.Formats, ChangeRequest];

    /// <inheritdoc/>
    public override ValueList<ArtefactOption> Options =>
        [HostSelection.MakeOption("firewall"), FirewallLimits.EgressOption, FirewallLimits.LogOption, FirewallLimits.LockoutOption];

    /// <inheritdoc/>
    public override bool UsesSettings => true;

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Format == ChangeRequest)
        {
            return new ArtefactOutput.Text(CsvWriter.Write(FirewallChangeRequest.Of(request.Deployment)));
        }

        var limits = new FirewallLimits(request.Has(FirewallLimits.EgressOption.Name), request.Has(FirewallLimits.LockoutOption.Name))
        {
            LogsDrops = request.Has(FirewallLimits.LogOption.Name),
        };
        if (limits.Misuse(request.Deployment, request.Format, request.Settings) is { } misuse)
        {
            return new ArtefactOutput.Misused([misuse]);
        }

        if (Problems(limits, request.Deployment, request.Format, request.Settings) is { Count: > 0 } problems)
        {
            return new ArtefactOutput.Impossible(problems);
        }

        var systems = new HostSystems(request.Settings);
        var firewalls = limits.FirewallsOf(request.Deployment)
            .Select(firewall => (firewall.Host, FirewallFormats.Write(firewall, ToolOf(firewall.Host))));
        return HostSelection.Select(request, [.. firewalls]);

        string ToolOf(string host) => FirewallFormats.ToolOf(request.Format, systems.Of(host));
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var limits = new FirewallLimits(options.WithEgress, AllowsLockout: true) { LogsDrops = options.LogsDrops };
        if (Problems(limits, deployment, options.Firewall, options.Settings) is { Count: > 0 } problems)
        {
            return new() { Problems = problems };
        }

        var systems = new HostSystems(options.Settings);
        var firewalls = limits.FirewallsOf(deployment).ToDictionary(firewall => firewall.Host, StringComparer.Ordinal);
        return new()
        {
            Files = WriteChangeRequest(deployment),
            FilesOfHost = host => FilesOf(firewalls[host], FirewallFormats.ToolOf(options.Firewall, systems.Of(host))),
        };
    }

    private static IEnumerable<ArtefactFile> FilesOf(HostFirewall firewall, string tool) =>
        FirewallFormats.Write(firewall, tool).Concat(FirewallFormats.WriteBeside(firewall, tool));

    private static ValueList<string> Problems(FirewallLimits limits, Deployment deployment, string tool, ComponentSettings settings) =>
        HostSystems.Problems(deployment, settings).Concat(limits.Problems(deployment, tool)).ToValueList();

    // An iterator, so that the file is not created before it is asked for.
    private static IEnumerable<ArtefactFile> WriteChangeRequest(Deployment deployment)
    {
        yield return new("firewall-request.csv", CsvWriter.Write(FirewallChangeRequest.Of(deployment)));
    }
}
