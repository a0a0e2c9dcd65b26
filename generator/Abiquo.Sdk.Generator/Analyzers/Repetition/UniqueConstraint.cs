using Abiquo.Sdk.Generator.Analyzers.Values;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>A value that must be unique in an environment: a value of a scope, the name of a host, or an address.</summary>
/// <param name="Owner">The name of its owner, such as that of a scope.</param>
/// <param name="Name">Its name in the owner.</param>
/// <param name="Id">The id of the constraint in the spec, or empty for hosts.</param>
/// <param name="Kind">Its type, or null if it is a plain string.</param>
internal sealed record UniqueConstraint(string Owner, string Name, string Id, ValueKind? Kind)
{
    public static UniqueConstraint HostName { get; } = new("host", "name", "", ValueKind.Name);

    public static UniqueConstraint HostAddress { get; } = new("host", "address", "", ValueKind.Address);
}
