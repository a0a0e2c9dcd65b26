using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// Tells whether a condition can hold in an environment. What must not hold is taken for granted, but for the presence of a role that is
/// always there.
/// </summary>
internal static class PossibleConditions
{
    /// <summary>Returns whether a condition can hold, seen from a target.</summary>
    public static bool MayHold(ConditionModel? condition, EnvironmentParty target, EnvironmentParties all) =>
        condition is null || WhyNever(condition, target, all) is null;

    /// <summary>Returns why a condition can never hold, or null if it can.</summary>
    public static string? WhyNever(ConditionModel condition, EnvironmentParty target, EnvironmentParties all)
    {
        if (condition.Present.Length > 0 && !all.With(condition.Present).Any())
        {
            return $"none has anything with the role '{condition.Present}'";
        }

        if (condition.Several.Length > 0 && WhyNeverSeveral(condition.Several, all) is { } reason)
        {
            return reason;
        }

        if (condition.Tls.Length > 0 && WhyNeverTls(condition.Tls, condition.Tls.Split('.'), all) is { } obstacle)
        {
            return obstacle;
        }

        if (condition.Not is { } excluded && AlwaysHolds(excluded, target, all))
        {
            return excluded.Present.Length > 0
                ? $"the role '{excluded.Present}', which its condition excludes, is always there"
                : "what its condition excludes always holds";
        }

        return condition.VirtualAddress.Length > 0 && !Nearest(condition.VirtualAddress, target, all).Any(HasAddress)
            ? $"no appliance with the role '{condition.VirtualAddress}' can have a virtual address"
            : null;
    }

    /// <summary>Returns whether a condition holds for certain. Whether several hosts have a role or use TLS, an environment says.</summary>
    private static bool AlwaysHolds(ConditionModel condition, EnvironmentParty target, EnvironmentParties all) =>
        condition.Several.Length == 0
        && condition.VirtualAddress.Length == 0
        && condition.Tls.Length == 0
        && (condition.Present.Length == 0 || all.With(condition.Present).Any(party => party.IsAlwaysBeside(target)))
        && (condition.Not is null || WhyNever(condition.Not, target, all) is not null);

    private static string? WhyNeverTls(string endpoint, string[] parts, EnvironmentParties all) =>
        !all.With(parts[0]).Any(party => party.Appliance is not null) ? $"no appliance has the role '{parts[0]}'"
        : !all.Has(parts[0], parts[1]) ? $"no version of one has both the rule and {endpoint}"
        : null;

    private static bool HasAddress(EnvironmentParty party) => party.Appliance?.Nodes.HasVirtualAddress == true;

    /// <summary>Several hosts can have a role if they are of one appliance or of several, or if it is one for several scopes.</summary>
    private static string? WhyNeverSeveral(string role, EnvironmentParties all)
    {
        var appliances = all.With(role).Where(party => party.Appliance is not null).ToList();
        return appliances.Count == 0 ? $"no appliance has the role '{role}'"
            : appliances.Count > 1 || appliances.Exists(party => party.MayBeSeveral || party.Place is not null) ? null
            : $"only one host can have the role '{role}'";
    }

    private static IEnumerable<EnvironmentParty> Nearest(string role, EnvironmentParty target, EnvironmentParties all) =>
        target.Appliance is not null && target.Roles.Contains(role) ? [target] : all.With(role);
}
