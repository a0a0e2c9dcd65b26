using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Specification;

internal sealed record Own : DistributedEnvironment // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
{
    public new TopologySpec Spec => base.Spec with { Rules = [] };
}
