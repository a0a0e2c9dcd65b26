using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Says in words what a condition asks for. Roles have their labels, as everywhere in sentences.</summary>
internal static class ConditionText
{
    /// <summary>Returns a condition as what follows <c>where</c> in a sentence, such as <c>the X has several hosts</c>.</summary>
    public static string Of(Condition condition, TopologySpec spec) => string.Join(" and ", Clauses(condition, spec, isHeld: true));

    /// <summary>Returns one clause for each thing that has to hold.</summary>
    private static IEnumerable<string> Clauses(Condition condition, TopologySpec spec, bool isHeld)
    {
        if (condition.Present.Length > 0)
        {
            yield return $"{(isHeld ? "something" : "nothing")} has the role {Label(condition.Present, spec)}";
        }

        if (condition.Several.Length > 0)
        {
            yield return $"the {Label(condition.Several, spec)} {(isHeld ? "has several hosts" : "does not have several hosts")}";
        }

        if (condition.VirtualAddress.Length > 0)
        {
            yield return $"hosts with the role {Label(condition.VirtualAddress, spec)} have {(isHeld ? "a" : "no")} virtual address";
        }

        if (condition.Tls.Split('.') is [var role, var endpoint])
        {
            yield return $"{endpoint} of the {Label(role, spec)} {(isHeld ? "uses TLS" : "does not use TLS")}";
        }

        if (condition.Not is { } inner)
        {
            yield return Negation(inner, spec, isHeld, isAlone: condition == new Condition { Not = inner });
        }
    }

    /// <summary>Returns the clause for an inner condition: one of its parts must not hold, or all must where that is negated.</summary>
    private static string Negation(Condition inner, TopologySpec spec, bool isHeld, bool isAlone)
    {
        List<string> clauses = [.. Clauses(inner, spec, !isHeld)];
        var all = string.Join(isHeld ? " or " : " and ", clauses);
        return isHeld && !isAlone && clauses.Count > 1 ? $"either {all}" : all;
    }

    private static string Label(string role, TopologySpec spec) =>
        spec.Roles.FirstOrDefault(known => known.Id == role)?.Label ?? role;
}
