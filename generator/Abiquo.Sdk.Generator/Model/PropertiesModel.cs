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
/// <param name="When">The role without which the property is left out, or empty.</param>
/// <param name="WhenSeveral">The role that must have several hosts, or the property is left out; or empty.</param>
/// <param name="Note">A note for readers of the file, or empty.</param>
/// <param name="Source">Where it is documented.</param>
internal sealed record PropertyModel(
    string Name, string Value, string When, string WhenSeveral, string Note, EquatableArray<CitationModel> Source);
