namespace Abiquo.Sdk.Generator.Model;

/// <summary>What has to hold in an environment for a part of the spec to apply: everything that is not empty.</summary>
/// <param name="Present">The role that something has to have, or empty.</param>
/// <param name="Several">The role that several hosts have to have, or empty.</param>
/// <param name="VirtualAddress">The role whose nearest appliance has to have a virtual address, or empty.</param>
/// <param name="Tls">The role and the endpoint of its nearest appliance that has to use TLS, or empty.</param>
/// <param name="Not">What must not hold, or null.</param>
internal sealed record ConditionModel(string Present, string Several, string VirtualAddress, string Tls, ConditionModel? Not);

/// <summary>The first and the last version that have a part of the spec; empty where there is no limit.</summary>
internal sealed record VersionsModel(string Since, string Until);
