namespace Abiquo.Sdk.Specification;

/// <summary>Represents the numbers of hosts that an appliance may have.</summary>
/// <param name="Allowed">The allowed numbers, or empty for any number from 1.</param>
/// <param name="Reason">Why other numbers are not allowed.</param>
public sealed record NodeCounts(ValueList<int> Allowed, string Reason)
{
    /// <summary>Gets the value that allows any number of hosts from 1.</summary>
    public static NodeCounts Any { get; } = new([], "");

    /// <summary>Determines whether an appliance may have this number of hosts.</summary>
    public bool Allow(int count) => Allowed.Count == 0 || Allowed.Contains(count);
}
