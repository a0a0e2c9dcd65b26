using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>Writes the list of connections that each host tries when the running platform is verified.</summary>
public sealed class ProbesArtefact : Artefact
{
    /// <inheritdoc/>
    public override string Name => "probes";

    /// <inheritdoc/>
    public override string Summary => "Writes what each host tries when the running platform is verified: see the verb verify.";

    /// <inheritdoc/>
    public override ValueList<string> Formats => ["files"];

    /// <inheritdoc/>
    public override ValueList<ArtefactOption> Options => [HostSelection.MakeOption("list")];

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (MissingAddresses.Problems(request.Deployment) is { Count: > 0 } gaps)
        {
            return new ArtefactOutput.Impossible(gaps);
        }

        var hosts = VerificationPlan.Of(request.Deployment).Hosts;
        return HostSelection.Select(
            request, [.. hosts.Select(host => (host.Host, (IReadOnlyList<ArtefactFile>)[VerificationFiles.List(host)]))]);
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        if (MissingAddresses.Problems(deployment) is { Count: > 0 } gaps)
        {
            return new() { Problems = gaps };
        }

        var planner = new VerificationPlanner(deployment);
        return new() { Files = [VerificationFiles.OfPlatform()], FilesOfHost = host => VerificationFiles.OfHost(planner.Of(host)) };
    }
}
