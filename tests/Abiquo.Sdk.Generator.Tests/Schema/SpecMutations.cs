using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>
/// Ways to break the shipped spec that both the schema and the reader can detect. Duplicate names and unknown references are left out,
/// because no schema can express them.
/// </summary>
internal static class SpecMutations
{
    public static IEnumerable<TestCaseData> All =>
        Removed().Concat(Unknown()).Concat(Changed()).Select(mutation => new TestCaseData(mutation.Change).SetArgDisplayNames(mutation.Name));

    private static IEnumerable<(string Name, Action<JObject> Change)> Removed() => new[]
    {
        (SpecObjects.Root, "namespace"), ("source", "title"), ("component", "label"), ("role", "summary"), ("endpoint", "port"), ("properties", "file"), ("property", "value"), ("account", "schemas"), ("appliance", "roles"),
        ("pool", "kind"), ("cluster", "reason"), ("requirements", "diskGb"), ("parameter", "value"), ("external", "kind"), ("rule", "confidence"),
        ("scope", "appliances"), ("value", "type"), ("applianceMember", "required"), ("scopeMember", "scope"), ("externalMember", "external"),
        ("environment", "source"), ("constraint", "heldBy"), ("placement", "options"), ("place", "on"), ("place", "roles"),
    }.Select(gone => ($"{gone.Item1} without {gone.Item2}", Remove(gone.Item1, gone.Item2)));

    private static IEnumerable<(string Name, Action<JObject> Change)> Unknown() => SpecObjects.PathByKind.Keys
        .Select(kind => ($"{kind} with an unknown member", (Action<JObject>)(spec => SpecObjects.In(spec, kind)["nonsense"] = "nonsense")));

    private static IEnumerable<(string Name, Action<JObject> Change)> Changed() => SpecChanges.Values
        .Select(change => ($"{change.Name}", (Action<JObject>)(spec => Set(spec, change.Path, change.Value))));

    private static Action<JObject> Remove(string kind, string member) => spec =>
        Assert.That(SpecObjects.In(spec, kind).Remove(member), Is.True, "The shipped spec has nothing to remove there.");

    private static void Set(JObject spec, string path, JToken value)
    {
        if (spec.SelectToken(path) is { } old)
        {
            old.Replace(value.DeepClone());
            return;
        }

        // A member that the shipped spec does not have there.
        var dot = path.LastIndexOf('.');
        var owner = dot < 0 ? spec : spec.SelectToken(path[..dot], errorWhenNoMatch: true)!;
        owner[path[(dot + 1)..]] = value.DeepClone();
    }
}
