using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>The file of properties that a role reads.</summary>
/// <param name="File">Its absolute path.</param>
/// <param name="Owner">The user and the group that own it, or empty if unspecified.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record PropertiesModel(string File, string Owner, EquatableArray<PropertyModel> Entries);

/// <summary>A property.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, with references in braces that were all resolved.</param>
/// <param name="When">What has to hold, or the property is left out; or null.</param>
/// <param name="Versions">The versions that have it, or null if all do.</param>
/// <param name="Note">A note for readers of the file, or empty.</param>
/// <param name="Source">Where it is documented.</param>
internal sealed record PropertyModel(
    string Name, string Value, ConditionModel? When, VersionsModel? Versions, string Note, EquatableArray<CitationModel> Source);
