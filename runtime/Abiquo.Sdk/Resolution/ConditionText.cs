using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Says in words what a condition asks for.</summary>
internal static class ConditionText
{
    /// <summary>Returns a condition as what follows <c>where</c> in a sentence, such as <c>the X has several hosts</c>.</summary>
    public static string Of(Condition condition) => string.Join(" and ", Clauses(condition, isHeld: true));

    /// <summary>Returns one clause for each thing that has to hold.</summary>
    private static IEnumerable<string> Clauses(Condition condition, bool isHeld)
    {
        if (condition.Present.Length > 0)
        {
            yield return isHeld ? $"there is a {condition.Present}" : $"there is no {condition.Present}";
        }

        if (condition.Several.Length > 0)
        {
            yield return $"the {condition.Several} {(isHeld ? "has several hosts" : "does not have several hosts")}";
        }

        if (condition.VirtualAddress.Length > 0)
        {
            yield return $"the {condition.VirtualAddress} has {(isHeld ? "a" : "no")} virtual address";
        }

        if (condition.Tls.Length > 0)
        {
            yield return $"{condition.Tls} {(isHeld ? "uses TLS" : "does not use TLS")}";
        }

        if (condition.Not is { } inner)
        {
            yield return Negation(inner, isHeld, isAlone: condition == new Condition { Not = inner });
        }
    }

    /// <summary>Returns the clause for an inner condition: one of its parts must not hold, or all must where that is negated.</summary>
    private static string Negation(Condition inner, bool isHeld, bool isAlone)
    {
        List<string> clauses = [.. Clauses(inner, !isHeld)];
        var all = string.Join(isHeld ? " or " : " and ", clauses);
        return isHeld && !isAlone && clauses.Count > 1 ? $"either {all}" : all;
    }
}
