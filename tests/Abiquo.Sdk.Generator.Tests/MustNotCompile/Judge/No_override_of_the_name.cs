using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Own : DistributedEnvironment // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
{
    public override string ToString() => "mine"; // error CS0239: cannot override inherited member 'TopologyEnvironment.ToString()' because it is sealed
}
