namespace Abiquo.Sdk.Specification;

/// <summary>The machine that the vendor asks for, for each host of an appliance.</summary>
/// <param name="Cpus">How many CPUs.</param>
/// <param name="MemoryGb">How much memory, in GB.</param>
/// <param name="DiskGb">How much disk, in GB.</param>
public sealed record InstallRequirements(int Cpus, int MemoryGb, int DiskGb)
{
    /// <summary>What else the vendor says about the machine.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}
