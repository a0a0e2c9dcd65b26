using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Own() : TopologyEnvironment(DistributedEnvironment.Shape); // error ABQ1004: 'Own' derives from TopologyEnvironment by hand; only classes generated from a topology spec may // error ABQ1004: 'Own' tells TopologyEnvironment what it is by hand
