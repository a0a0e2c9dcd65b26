using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Own : DistributedEnvironment // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Own(DistributedEnvironment original)
        : base(original)
    {
    }
}
