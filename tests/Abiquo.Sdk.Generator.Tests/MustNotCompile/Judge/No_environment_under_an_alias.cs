using Environment = Abiquo.Sdk.Platform.DistributedEnvironment;

internal sealed record Own : Environment; // error ABQ1004: 'Own' derives from DistributedEnvironment by hand; only classes generated from a topology spec may
