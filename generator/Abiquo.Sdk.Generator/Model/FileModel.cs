using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>A file to generate: its name and everything that is written into it. An equal one need not be rewritten.</summary>
/// <param name="Spec">The spec that it belongs to.</param>
/// <param name="Name">The part of its name that follows the name of the spec file.</param>
internal abstract record FileModel(SpecIdentity Spec, string Name)
{
    /// <summary>
    /// Returns the files of a spec. Names with a dot cannot collide with those of appliances, scopes and environments, which have none.
    /// </summary>
    public static IEnumerable<FileModel> Of(SpecModel spec)
    {
        foreach (var appliances in ApplianceGroups.Of(spec.Appliances))
        {
            yield return new AppliancesFile(spec.Identity, appliances.Name, appliances.Appliances);
        }

        foreach (var scope in spec.Scopes)
        {
            yield return new ScopeFile(spec.Identity, scope);
        }

        foreach (var environment in spec.Environments)
        {
            yield return new EnvironmentFile(spec.Identity, environment);
        }

        yield return new RolesFile(
            spec.Identity, spec.Roles.Where(role => role.HasInterface).Select(role => role.Description).ToEquatableArray());
        if (spec.Identity.Extends is not null)
        {
            yield return new LinksFile(spec.Identity, spec.InheritedSources);
        }

        if (spec.Identity.IsShipped)
        {
            yield return SpecIdsFile.Of(spec);
        }

        yield return TopologyFile.Of(spec);
        yield return new FingerprintFile(spec.Identity, SpecFingerprint.Of(spec));
    }
}

/// <summary>The file of one appliance, or of several where they share files.</summary>
internal sealed record AppliancesFile(SpecIdentity Spec, string Name, EquatableArray<ApplianceModel> Appliances) : FileModel(Spec, Name);

/// <summary>The file of a scope.</summary>
internal sealed record ScopeFile(SpecIdentity Spec, ContainerModel Scope) : FileModel(Spec, Scope.Id);

/// <summary>The file of an environment.</summary>
internal sealed record EnvironmentFile(SpecIdentity Spec, ContainerModel Environment) : FileModel(Spec, Environment.Id);

/// <summary>The file of the roles' interfaces.</summary>
internal sealed record RolesFile(SpecIdentity Spec, EquatableArray<DescriptionModel> Roles) : FileModel(Spec, "spec.roles");

/// <summary>The file of the links from appliances of the extended spec, whose classes already exist, to those of this one.</summary>
internal sealed record LinksFile(SpecIdentity Spec, EquatableArray<InheritedSourceModel> Sources) : FileModel(Spec, "spec.links");

/// <summary>
/// The file of the fingerprint of all tables. Every edit of the spec changes it, so it is not in a file with anything else.
/// </summary>
internal sealed record FingerprintFile(SpecIdentity Spec, string Fingerprint) : FileModel(Spec, "spec.fingerprint");

/// <summary>
/// The file of the spec as a value. It refers to appliances, scopes and environments by name; their content is in their own files.
/// </summary>
internal sealed record TopologyFile(
    SpecIdentity Spec,
    EquatableArray<SourceModel> Sources,
    EquatableArray<DescriptionModel> Components,
    EquatableArray<RoleModel> Roles,
    EquatableArray<string> Appliances,
    EquatableArray<ExternalModel> Externals,
    EquatableArray<RuleModel> Rules,
    EquatableArray<string> Scopes,
    EquatableArray<string> Environments,
    EquatableArray<ConstraintModel> Constraints) : FileModel(Spec, "spec.topology")
{
    public EquatableArray<DescriptionModel> Networks { get; init; } = [];

    public static new TopologyFile Of(SpecModel spec) => new(
        spec.Identity,
        spec.Sources,
        spec.Components,
        spec.Roles,
        spec.Appliances.Select(appliance => appliance.Id).ToEquatableArray(),
        spec.Externals,
        spec.Rules,
        spec.Scopes.Select(scope => scope.Id).ToEquatableArray(),
        spec.Environments.Select(environment => environment.Id).ToEquatableArray(),
        spec.Constraints)
    {
        Networks = spec.Networks,
    };
}
