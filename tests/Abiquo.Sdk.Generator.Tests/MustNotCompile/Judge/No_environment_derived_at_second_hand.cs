using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal record Own : DistributedEnvironment; // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may

internal sealed record Theirs : Own; // error ABQ1004: 'Theirs' derives from Own by hand; only classes generated from a topology spec may
