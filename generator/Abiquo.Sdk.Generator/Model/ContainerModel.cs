using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>A scope or an environment with its values, appliances, scopes and outside parties.</summary>
/// <param name="Spec">The spec that it belongs to.</param>
/// <param name="Description">What it is.</param>
/// <param name="Extends">What it extends, or null.</param>
/// <param name="Values">Its values.</param>
/// <param name="Appliances">Its appliances.</param>
/// <param name="Scopes">Its scopes.</param>
/// <param name="Externals">The outside parties that it names.</param>
/// <param name="Choices">The groups of members of which exactly one is present.</param>
/// <param name="Rollout">The members in rollout order, or empty.</param>
/// <param name="Placed">What it has in common with others, if it is a scope that was made of one by choosing its places.</param>
internal sealed record ContainerModel(
    SpecIdentity Spec,
    DescriptionModel Description,
    ExtendedContainerModel? Extends,
    EquatableArray<ValueModel> Values,
    EquatableArray<MemberModel> Appliances,
    EquatableArray<MemberModel> Scopes,
    EquatableArray<ExternalMemberModel> Externals,
    EquatableArray<ChoiceModel> Choices,
    EquatableArray<string> Rollout,
    PlacedScopeModel? Placed)
{
    public string Id => Description.Id;

    /// <summary>
    /// The id with which it is written, or that of what it extends: values are found by it, and two scopes of one kind do not connect to
    /// each other.
    /// </summary>
    public string Kind { get; init; } = "";

    /// <summary>The version that each such environment is of, or empty if an environment says it.</summary>
    public string Version { get; init; } = "";

    /// <summary>Whether its class has the member that says the version: an extending class inherits that.</summary>
    public bool SaysVersion { get; init; }

    /// <summary>The networks whose ranges it says.</summary>
    public EquatableArray<NetworkMemberModel> Networks { get; init; } = [];
}

/// <summary>A scope or an environment that another one extends. Its class already exists.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Keys">The values that are parameters of its constructor.</param>
internal sealed record ExtendedContainerModel(string Id, EquatableArray<ValueModel> Keys);

/// <summary>What a scope has in common with others that were made of the same one by choosing other places.</summary>
/// <param name="Base">The class that all of them derive from.</param>
/// <param name="IsFirst">Whether it is the first of them, with which the base class is generated.</param>
internal sealed record PlacedScopeModel(string Base, bool IsFirst);

/// <summary>A value of a scope or an environment.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Label">Its name in running text.</param>
/// <param name="Type">Its type, as the spec names it.</param>
/// <param name="Summary">What it is.</param>
/// <param name="IsKey">Whether it is a parameter of the constructor.</param>
/// <param name="UniqueBy">The id of the constraint that requires it to be unique, or empty.</param>
/// <param name="Source">Where this is documented.</param>
internal sealed record ValueModel(
    string Id, string Label, string Type, string Summary, bool IsKey, string UniqueBy, EquatableArray<CitationModel> Source);

/// <summary>A member that holds an appliance or scopes of one kind.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Type">The class of what it holds.</param>
/// <param name="Kinds">The classes of which the items are if that is the base class of several, and otherwise the class itself.</param>
/// <param name="IsRequired">Whether it is required.</param>
/// <param name="IsShareable">Whether several scopes may share the appliance.</param>
/// <param name="Counts">The numbers of hosts that the appliance may have here; empty if they are not restricted further.</param>
/// <param name="Summary">What it is.</param>
internal sealed record MemberModel(
    string Id,
    string Type,
    EquatableArray<string> Kinds,
    bool IsRequired,
    bool IsShareable,
    EquatableArray<int> Counts,
    string Summary)
{
    /// <summary>The members on whose hosts the appliance may be.</summary>
    public EquatableArray<string> Besides { get; init; } = [];

    /// <summary>The versions that have it, or null if all do.</summary>
    public VersionsModel? Versions { get; init; }
}

/// <summary>Alternatives: exactly one of the options must be present.</summary>
internal sealed record ChoiceModel(string Text, EquatableArray<OptionModel> Options);

/// <summary>Members that go together, and the versions in which they can be chosen, or null for all.</summary>
internal sealed record OptionModel(EquatableArray<string> Members, VersionsModel? Versions);

/// <summary>An outside party, which is either a member of its own or at the location that a value names.</summary>
/// <param name="External">Its id.</param>
/// <param name="Kind">share, networks, addresses or hosts.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Value">The value that holds its location, or empty if it is a member of its own.</param>
/// <param name="IsInherited">Whether the extended spec declares it.</param>
/// <param name="IsAnywhereByDefault">Whether it is everybody where the member is empty.</param>
internal sealed record ExternalMemberModel(
    string External, string Kind, string Summary, string Value, bool IsInherited, bool IsAnywhereByDefault)
{
    /// <summary>The versions that have it, or null if all do.</summary>
    public VersionsModel? Versions { get; init; }
}

/// <summary>A member that says the ranges of a network.</summary>
internal sealed record NetworkMemberModel(string Network, string Summary);
