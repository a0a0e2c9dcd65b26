using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>A configuration file that a role reads.</summary>
/// <param name="File">Its absolute path.</param>
/// <param name="Owner">The user and the group that own it, or empty if unspecified.</param>
/// <param name="Format">Its format, as the spec names it.</param>
/// <param name="Restart">The services that are restarted when it changes.</param>
/// <param name="Ready">The endpoints of the role that listen once the services have read it.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record PropertiesModel(
    string File,
    string Owner,
    string Format,
    EquatableArray<string> Restart,
    EquatableArray<string> Ready,
    EquatableArray<PropertyModel> Entries);

/// <summary>A property.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, with references in braces that were all resolved.</param>
/// <param name="When">What has to hold, or the property is left out; or null.</param>
/// <param name="Versions">The versions that have it, or null if all do.</param>
/// <param name="Note">A note for readers of the file, or empty.</param>
/// <param name="Source">Where it is documented.</param>
internal sealed record PropertyModel(
    string Name, string Value, ConditionModel? When, VersionsModel? Versions, string Note, EquatableArray<CitationModel> Source);

/// <summary>An account by which a role logs in to a database.</summary>
/// <param name="Role">The id of the role that listens.</param>
/// <param name="Endpoint">The id of its endpoint.</param>
/// <param name="User">The name of the user.</param>
/// <param name="Secret">The name of the secret that is the password.</param>
/// <param name="Schemas">The schemas that are the user's own.</param>
/// <param name="Source">Where it is documented.</param>
internal sealed record AccountModel(
    string Role, string Endpoint, string User, string Secret, EquatableArray<string> Schemas, EquatableArray<CitationModel> Source);
