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
    public override ValueList<string> Formats => FirewallFormats.Formats.Append(ChangeRequest).ToValueList();

    /// <inheritdoc/>
    public override ValueList<ArtefactOption> Options =>
        [HostSelection.MakeOption("firewall"), FirewallLimits.EgressOption, FirewallLimits.LockoutOption];

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Format == ChangeRequest)
        {
            return new ArtefactOutput.Text(CsvWriter.Write(FirewallChangeRequest.Of(request.Deployment)));
        }

        var limits = new FirewallLimits(request.Has(FirewallLimits.EgressOption.Name), request.Has(FirewallLimits.LockoutOption.Name));
        if (limits.Misuse(request.Format) is { } misuse)
        {
            return new ArtefactOutput.Misused([misuse]);
        }

        if (limits.Problems(request.Deployment, request.Format) is { Count: > 0 } problems)
        {
            return new ArtefactOutput.Impossible(problems);
        }

        var firewalls = FirewallPlan.Of(request.Deployment, limits.WithEgress);
        return HostSelection.Select(
            request, [.. firewalls.Select(firewall => (firewall.Host, FirewallFormats.Write(firewall, request.Format)))]);
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (new FirewallLimits(options.WithEgress, AllowsLockout: true).Problems(deployment, options.Firewall) is { Count: > 0 } problems)
        {
            return new() { Problems = problems.ToValueList() };
        }

        var firewalls = FirewallPlan.Of(deployment, options.WithEgress).ToDictionary(firewall => firewall.Host, StringComparer.Ordinal);
        var tool = options.Firewall;
        return new()
        {
            Files = WriteChangeRequest(deployment),
            FilesOfHost = host => FirewallFormats.Write(firewalls[host], tool).Concat(FirewallFormats.WriteBeside(firewalls[host], tool)),
        };
    }

    // An iterator, so that the file is not created before it is asked for.
    private static IEnumerable<ArtefactFile> WriteChangeRequest(Deployment deployment)
    {
        yield return new("firewall-request.csv", CsvWriter.Write(FirewallChangeRequest.Of(deployment)));
    }
}
