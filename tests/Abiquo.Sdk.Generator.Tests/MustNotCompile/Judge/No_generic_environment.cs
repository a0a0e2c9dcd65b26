using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Own<T> : DistributedEnvironment // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
    where T : Appliance
{
    internal T? Second { get; init; }
}
