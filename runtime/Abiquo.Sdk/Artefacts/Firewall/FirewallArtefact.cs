using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>What does each host let in?</summary>
public sealed class FirewallArtefact : Artefact
{
    private const string Request = "request-csv";

    /// <inheritdoc/>
    public override string Name => "firewall";

    /// <inheritdoc/>
    public override string Summary => "Writes the firewall of each host, or the change request for the network team.";

    /// <inheritdoc/>
    public override ValueList<string> Formats => FirewallFormats.Formats.Append(Request).ToValueList();

    /// <inheritdoc/>
    public override ValueList<ArtefactOption> Options => [HostSelection.MakeOption("firewall"), FirewallLimits.EgressOption, FirewallLimits.LockoutOption];

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Format == Request)
        {
            return new ArtefactOutput.Text(CsvWriter.Write(FirewallChangeRequest.Of(request.Deployment)));
        }

        var limits = new FirewallLimits(request.Has(FirewallLimits.EgressOption.Name), request.Has(FirewallLimits.LockoutOption.Name));
        if (limits.Misuse(request.Format) is { } misuse)
        {
            return new ArtefactOutput.Misused([misuse]);
        }

        return limits.Problems(request.Deployment) is { Count: > 0 } problems
            ? new ArtefactOutput.Impossible(problems)
            : HostSelection.Choose(request, [.. FirewallPlan.Of(request.Deployment, limits.WithEgress).Select(firewall => (firewall.Host, FirewallFormats.Write(firewall, request.Format)))]);
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (new FirewallLimits(options.WithEgress, AllowsLockout: true).Problems(deployment) is { Count: > 0 } problems)
        {
            return new() { Problems = problems.ToValueList() };
        }

        var firewalls = FirewallPlan.Of(deployment, options.WithEgress).ToDictionary(firewall => firewall.Host, StringComparer.Ordinal);
        return new()
        {
            Files = Files(deployment),
            FilesOfHost = host => FirewallFormats.Write(firewalls[host], options.Firewall).Concat(FirewallFormats.WriteBeside(firewalls[host], options.Firewall)),
        };
    }

    private static IEnumerable<ArtefactFile> Files(Deployment deployment)
    {
        yield return new("firewall-request.csv", CsvWriter.Write(FirewallChangeRequest.Of(deployment)));
    }
}
