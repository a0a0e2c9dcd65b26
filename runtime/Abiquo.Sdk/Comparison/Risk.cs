namespace Abiquo.Sdk.Comparison;

/// <summary>How much a step can disrupt.</summary>
public enum Risk
{
    /// <summary>Nothing that works stops working.</summary>
    Low,

    /// <summary>Something becomes reachable, or a value changes on a running host.</summary>
    Medium,

    /// <summary>Something that works may stop working, or everybody gains access.</summary>
    High,
}
