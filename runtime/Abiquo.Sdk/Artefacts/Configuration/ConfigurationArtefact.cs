using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Writes the configuration files of each host.</summary>
public sealed class ConfigurationArtefact : Artefact
{
    /// <inheritdoc/>
    public override string Name => "config";

    /// <inheritdoc/>
    public override string Summary =>
        "Writes the configuration of the components of each host. Passwords are references, @{secret:NAME}, never values.";

    /// <inheritdoc/>
    public override ValueList<string> Formats => ["files"];

    /// <inheritdoc/>
    public override ValueList<ArtefactOption> Options => [HostSelection.MakeOption("configuration")];

    /// <inheritdoc/>
    public override bool UsesSettings => true;

    /// <inheritdoc/>
    public override ArtefactOutput Write(ArtefactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (plan, problems) = Plan(request.Deployment, request.Settings);
        return problems.Count > 0 || plan is null
            ? new ArtefactOutput.Impossible(problems)
            : HostSelection.Select(request, [.. plan.Hosts.Select(host => (host.Host, (IReadOnlyList<ArtefactFile>)host.Files))]);
    }

    /// <inheritdoc/>
    public override BundlePart Prepare(Deployment deployment, BundleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (plan, problems) = Plan(deployment, options.Settings);
        if (problems.Count > 0 || plan is null)
        {
            return new() { Problems = problems };
        }

        var files = plan.Hosts.ToDictionary(host => host.Host, host => host.Files, StringComparer.Ordinal);
        return new() { FilesOfHost = host => files[host] };
    }

    private static (ConfigurationPlan? Plan, ValueList<string> Problems) Plan(Deployment deployment, ComponentSettings settings)
    {
        if (MissingAddresses.Problems(deployment) is { Count: > 0 } gaps)
        {
            return (null, gaps);
        }

        var plan = ConfigurationPlan.Of(deployment, settings);
        return (plan, plan.Problems);
    }
}
