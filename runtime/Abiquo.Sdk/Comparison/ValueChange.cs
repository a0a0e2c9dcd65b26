namespace Abiquo.Sdk.Comparison;

/// <summary>A value of a host that changes.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="What">The label of an install parameter, the path of a file, or <c>addresses</c>.</param>
/// <param name="Old">The old value, or empty if there was none.</param>
/// <param name="New">The new value, or empty if there is none any more.</param>
public sealed record ValueChange(string Host, string What, string Old, string New);
