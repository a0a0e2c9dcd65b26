using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Values of scopes: those that must differ do, and none names the machine itself.</summary>
internal static class ScopeCheck
{
    public static IEnumerable<Finding> Run(Inventory inventory)
    {
        // By constraint: one may be about scopes of several kinds.
        var first = new Dictionary<(string Constraint, string Text), string>();
        foreach (var placed in inventory.Scopes)
        {
            foreach (var value in placed.Scope.Members.OfType<ValueMember>())
            {
                var path = $"{placed.Path}.{value.Name}";
                if (!value.IsReachable)
                {
                    yield return FindingCode.Unreachable.At(
                        path,
                        $"the {value.Definition.Label} '{value.Text}' is on the machine that uses it, or at an address that no machine can have; name the machine that serves it, by a name or address that others reach.");
                }

                if (value.Definition.UniqueBy.Length > 0 && !first.TryAdd((value.Definition.UniqueBy, value.Text), path))
                {
                    var where = first[(value.Definition.UniqueBy, value.Text)];
                    yield return FindingCode.RepeatedValue.At(
                        path,
                        $"the {value.Definition.Label} '{value.Text}' is already that of {where}; every {placed.Scope.Definition.Label} has its own ({value.Definition.UniqueBy}).");
                }
            }
        }
    }
}
