using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

[SuppressMessage("Abiquo.Sdk.Links", "ABQ1004", Justification = "mine")]
internal sealed record Own : DistributedEnvironment; // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
