using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>What does each host of the running platform try?</summary>
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
        return MissingAddresses.Problems(request.Deployment) is { Count: > 0 } gaps
            ? new ArtefactOutput.Impossible(gaps)
            : HostSelection.Choose(request, [.. VerificationPlan.Of(request.Deployment).Hosts.Select(probes => (probes.Host, (IReadOnlyList<ArtefactFile>)[VerificationFiles.List(probes)]))]);
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
