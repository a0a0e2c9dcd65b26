using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>
/// A spec with all references resolved, as the emitters need it. It consists of strings and numbers only: without positions, moving a
/// line in the file changes nothing here; without symbols, no compilation is kept alive.
/// </summary>
internal sealed record SpecModel(
    SpecIdentity Identity,
    EquatableArray<SourceModel> Sources,
    EquatableArray<DescriptionModel> Components,
    EquatableArray<RoleModel> Roles,
    EquatableArray<ApplianceModel> Appliances,
    EquatableArray<InheritedSourceModel> InheritedSources,
    EquatableArray<ExternalModel> Externals,
    EquatableArray<RuleModel> Rules,
    EquatableArray<ContainerModel> Scopes,
    EquatableArray<ContainerModel> Environments,
    EquatableArray<ConstraintModel> Constraints)
{
    /// <summary>The networks on which hosts may have addresses.</summary>
    public EquatableArray<DescriptionModel> Networks { get; init; } = [];
}

/// <summary>What every generated file needs to know about its spec.</summary>
/// <param name="Prefix">The prefix of the generated files' names, unique among the specs of a project.</param>
/// <param name="Name">The name of the platform.</param>
/// <param name="Summary">What the platform is.</param>
/// <param name="Namespace">The namespace of the generated classes.</param>
/// <param name="Help">The URL that errors about links refer to, or empty.</param>
/// <param name="Extends">The spec that this one extends, or null.</param>
/// <param name="IsShipped">Whether the classes go into a library. Then each illegal pair gets a stub, which editors hide only in referenced
/// assemblies.</param>
internal sealed record SpecIdentity(
    string Prefix, string Name, string Summary, string Namespace, string Help, ExtendedSpecModel? Extends, bool IsShipped)
{
    /// <summary>The versions of the platform, oldest first; empty if the spec does not tell them apart.</summary>
    public EquatableArray<string> Versions { get; init; } = [];

    /// <summary>Which of them, counted from 0, an environment is of that does not say one.</summary>
    public int DefaultVersion { get; init; }
}

/// <summary>A spec that another one extends. Its classes already exist.</summary>
/// <param name="Name">The name of its platform.</param>
/// <param name="Namespace">The namespace of its classes.</param>
/// <param name="Types">The ids of its appliances, scopes and environments.</param>
/// <param name="Roles">The ids of its roles.</param>
internal sealed record ExtendedSpecModel(string Name, string Namespace, EquatableArray<string> Types, EquatableArray<string> Roles);

/// <summary>A document that the spec cites.</summary>
internal sealed record SourceModel(string Id, string Title, string Url);

/// <summary>A place in a document.</summary>
internal sealed record CitationModel(string Source, string Where);

/// <summary>What every declaration has in common.</summary>
internal sealed record DescriptionModel(string Id, string Label, string Summary, EquatableArray<CitationModel> Source);

/// <summary>A role.</summary>
/// <param name="Description">What it is.</param>
/// <param name="Endpoints">The endpoints that it gives to whatever has it.</param>
/// <param name="ScalesOut">Whether it can run on several hosts.</param>
/// <param name="IsBalanced">Whether a balancer distributes clients among these hosts.</param>
/// <param name="Properties">The configuration files that its programs read.</param>
/// <param name="Accounts">The accounts by which they log in to databases.</param>
/// <param name="HasInterface">Whether an appliance has the role or a rule admits it, so that generated code refers to its
/// interface.</param>
internal sealed record RoleModel(
    DescriptionModel Description,
    EquatableArray<EndpointModel> Endpoints,
    bool ScalesOut,
    bool IsBalanced,
    EquatableArray<PropertiesModel> Properties,
    EquatableArray<AccountModel> Accounts,
    bool HasInterface);

/// <summary>A party outside the platform, such as a file server or an office network.</summary>
/// <param name="Description">What it is.</param>
/// <param name="Kind">share, networks, addresses or hosts.</param>
/// <param name="Roles">The ids of its roles.</param>
/// <param name="MountPoint">Where clients mount its share, or empty.</param>
/// <param name="IsAnywhereByDefault">Whether it is everybody where an environment does not say who it is.</param>
/// <param name="ResolvesNames">Whether hosts ask it for the addresses of names.</param>
internal sealed record ExternalModel(
    DescriptionModel Description,
    string Kind,
    EquatableArray<string> Roles,
    string MountPoint,
    bool IsAnywhereByDefault,
    bool ResolvesNames);

/// <summary>A rule.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Group">Its origin, as the spec names it.</param>
/// <param name="From">The id of the role that connects, or <c>Anywhere</c>.</param>
/// <param name="To">The id of the role that listens.</param>
/// <param name="Endpoint">The id of the endpoint.</param>
/// <param name="Purpose">What the connection carries.</param>
/// <param name="Confidence">How well it is documented, as the spec says it.</param>
/// <param name="Note">How the sources are read, or empty.</param>
/// <param name="Doubt">Why there is no evidence that it is needed, or empty.</param>
/// <param name="ServesItself">Whether an appliance with both roles serves itself; otherwise its hosts connect to each other.</param>
/// <param name="When">What has to hold for it to apply, or null.</param>
/// <param name="Versions">The versions that have it, or null if all do.</param>
/// <param name="IsPeer">Whether it applies only between the hosts of one appliance.</param>
/// <param name="Source">Where this is documented.</param>
internal sealed record RuleModel(
    string Id,
    string Group,
    string From,
    string To,
    string Endpoint,
    string Purpose,
    string Confidence,
    string Note,
    string Doubt,
    bool ServesItself,
    ConditionModel? When,
    VersionsModel? Versions,
    bool IsPeer,
    EquatableArray<CitationModel> Source)
{
    /// <summary>The id of the network of the connection, or empty if that is the one of the endpoint.</summary>
    public string Network { get; init; } = "";
}

/// <summary>A requirement that every environment must meet.</summary>
internal sealed record ConstraintModel(
    string Id,
    string Text,
    string HeldBy,
    ConditionModel? When,
    string Needs,
    string DistinctNames,
    string Against,
    EquatableArray<CitationModel> Source);
