using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

#pragma warning disable ABQ1004
internal sealed record Own : DistributedEnvironment; // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
