using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>A scope or an environment: values, appliances, scopes and outside parties.</summary>
/// <param name="Spec">The spec that it belongs to.</param>
/// <param name="Description">What it is.</param>
/// <param name="Extends">What it adds to, or null.</param>
/// <param name="Values">Its values.</param>
/// <param name="Appliances">Its appliances.</param>
/// <param name="Scopes">Its scopes.</param>
/// <param name="Externals">The outside parties that it names.</param>
/// <param name="Choices">The members that stand for each other.</param>
/// <param name="Rollout">The members in the order in which changes reach them, or empty.</param>
internal sealed record ContainerModel(
    SpecIdentity Spec,
    DescriptionModel Description,
    ExtendedContainerModel? Extends,
    EquatableArray<ValueModel> Values,
    EquatableArray<MemberModel> Appliances,
    EquatableArray<MemberModel> Scopes,
    EquatableArray<ExternalMemberModel> Externals,
    EquatableArray<ChoiceModel> Choices,
    EquatableArray<string> Rollout)
{
    public string Id => Description.Id;
}

/// <summary>A scope or environment that another one adds to; its class exists already.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Keys">The values that its constructor takes.</param>
internal sealed record ExtendedContainerModel(string Id, EquatableArray<ValueModel> Keys);

/// <summary>A value of a scope.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Label">What it is called in a sentence.</param>
/// <param name="Type">Its type, as the spec names it.</param>
/// <param name="Summary">What it is.</param>
/// <param name="IsKey">Whether the constructor takes it.</param>
/// <param name="UniqueBy">The id of the constraint that wants it different in every scope, or empty.</param>
/// <param name="Source">Where this is documented.</param>
internal sealed record ValueModel(
    string Id, string Label, string Type, string Summary, bool IsKey, string UniqueBy, EquatableArray<CitationModel> Source);

/// <summary>A member that holds an appliance, or scopes of one kind.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Type">The class that it holds.</param>
/// <param name="IsRequired">Whether it has to be set.</param>
/// <param name="IsShareable">Whether several scopes may hold the same appliance.</param>
/// <param name="Counts">The numbers of hosts that the appliance may have here; empty for any that it may have anywhere.</param>
/// <param name="Summary">What it is.</param>
internal sealed record MemberModel(string Id, string Type, bool IsRequired, bool IsShareable, EquatableArray<int> Counts, string Summary);

/// <summary>Members that stand for each other: exactly one of the options is to be there.</summary>
internal sealed record ChoiceModel(string Text, EquatableArray<EquatableArray<string>> Options);

/// <summary>An outside party: a member of its own, or at the place that a value names.</summary>
/// <param name="External">Its id.</param>
/// <param name="Kind">share, networks or addresses.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Value">The value that says where it is, or empty where it is a member of its own.</param>
/// <param name="IsInherited">Whether the spec that is extended declares it.</param>
internal sealed record ExternalMemberModel(string External, string Kind, string Summary, string Value, bool IsInherited);
