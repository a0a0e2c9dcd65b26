using Abiquo.Sdk.Generator.Collections;

namespace Abiquo.Sdk.Generator.Model;

/// <summary>
/// The ids that a shipped spec declares, for hand-written code of its library: a renamed endpoint then fails the build instead of
/// silently matching nothing. No appliances: code that means one of those names its class.
/// </summary>
/// <param name="Spec">The spec that declares them.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Components">The components.</param>
/// <param name="Endpoints">The endpoints of all roles; one that several roles bring is listed once.</param>
internal sealed record SpecIdsFile(
    SpecIdentity Spec,
    EquatableArray<SpecIdModel> Roles,
    EquatableArray<SpecIdModel> Components,
    EquatableArray<SpecIdModel> Endpoints) : FileModel(Spec, "spec.ids")
{
    public static new SpecIdsFile Of(SpecModel spec) => new(
        spec.Identity,
        spec.Roles.Select(role => SpecIdModel.Of(role.Description)).ToEquatableArray(),
        spec.Components.Select(SpecIdModel.Of).ToEquatableArray(),
        spec.Roles
            .SelectMany(role => role.Endpoints)
            .GroupBy(endpoint => endpoint.Id, StringComparer.Ordinal)
            .Select(same => new SpecIdModel(same.Key, same.First().Summary))
            .ToEquatableArray());
}

/// <summary>The id of something that a spec declares, and the sentence that documents it.</summary>
internal sealed record SpecIdModel(string Id, string Summary)
{
    public static SpecIdModel Of(DescriptionModel declared) => new(declared.Id, declared.Summary);
}
