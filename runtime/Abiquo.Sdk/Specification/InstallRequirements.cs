namespace Abiquo.Sdk.Specification;

/// <summary>Represents the vendor's hardware requirements for each host of an appliance.</summary>
/// <param name="Cpus">The number of CPUs.</param>
/// <param name="MemoryGb">The memory in GB.</param>
/// <param name="DiskGb">The disk space in GB.</param>
public sealed record InstallRequirements(int Cpus, int MemoryGb, int DiskGb)
{
    /// <summary>Gets further requirements of the vendor.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
