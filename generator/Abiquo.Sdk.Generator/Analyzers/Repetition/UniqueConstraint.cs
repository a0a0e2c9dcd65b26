using Abiquo.Sdk.Generator.Analyzers.Values;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>Something of which every value is used once: a value of a scope, the name of a host, or an address.</summary>
/// <param name="Owner">What has it, such as the name of a scope.</param>
/// <param name="Name">What it is called in the owner.</param>
/// <param name="Id">The id of the constraint that wants it, or empty for hosts.</param>
/// <param name="Kind">Its type, or null where it is plain text.</param>
internal sealed record UniqueConstraint(string Owner, string Name, string Id, ValueKind? Kind)
{
    public static UniqueConstraint HostName { get; } = new("host", "name", "", ValueKind.Name);

    public static UniqueConstraint HostAddress { get; } = new("host", "address", "", ValueKind.Address);
}
