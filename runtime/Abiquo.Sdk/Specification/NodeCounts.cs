namespace Abiquo.Sdk.Specification;

/// <summary>How many hosts an appliance may have.</summary>
/// <param name="Allowed">The numbers allowed; empty means any number from one.</param>
/// <param name="Reason">Why only these.</param>
public sealed record NodeCounts(ValueList<int> Allowed, string Reason)
{
    /// <summary>Any number of hosts from one.</summary>
    public static NodeCounts Any { get; } = new([], "");

    /// <summary>Whether an appliance may have so many hosts.</summary>
    public bool Allow(int count) => Allowed.Count == 0 || Allowed.Contains(count);
}
