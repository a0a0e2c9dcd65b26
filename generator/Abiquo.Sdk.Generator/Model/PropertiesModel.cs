using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>The file of properties that a role reads.</summary>
/// <param name="File">Its absolute path.</param>
/// <param name="Owner">The user and the group that own it, or empty where it is not said.</param>
/// <param name="Entries">What stands in it.</param>
internal sealed record PropertiesModel(string File, string Owner, EquatableArray<PropertyModel> Entries);

/// <summary>A property.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, with references in braces that lead somewhere.</param>
/// <param name="When">The role that the environment must have, or empty.</param>
/// <param name="WhenSeveral">The role that several hosts must have, or empty.</param>
/// <param name="Note">What whoever reads the file should know, or empty.</param>
/// <param name="Source">Where it is documented.</param>
internal sealed record PropertyModel(string Name, string Value, string When, string WhenSeveral, string Note, EquatableArray<CitationModel> Source);
