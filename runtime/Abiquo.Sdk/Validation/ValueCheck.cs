using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks values: some have to be unique, and a share must not be on the host that mounts it.</summary>
internal static class ValueCheck
{
    public static IEnumerable<Finding> Run(Inventory inventory)
    {
        // Keyed by constraint, because a constraint may apply to scopes of several kinds, and to the environment.
        var first = new Dictionary<(string Constraint, string Text), string>();
        foreach (var (path, owner, _, value) in inventory.Values)
        {
            if (!value.IsReachable)
            {
                yield return FindingCode.Unreachable.At(
                    path,
                    $"other hosts cannot reach the {value.Definition.Label} '{value.Text}': it is on the host that mounts it, or "
                        + "at an address that no host can have; name its server by a host name or address that they can reach.");
            }

            if (value.Definition.UniqueBy.Length > 0 && !first.TryAdd((value.Definition.UniqueBy, value.Text), path))
            {
                var where = first[(value.Definition.UniqueBy, value.Text)];
                yield return FindingCode.DuplicateValue.At(
                    path,
                    $"the {value.Definition.Label} '{value.Text}' is already used by {where}; "
                        + $"every {owner} needs its own ({value.Definition.UniqueBy}).");
            }
        }
    }
}
