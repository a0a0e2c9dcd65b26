using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

DistributedEnvironment.Shape = HighAvailabilityEnvironment.Shape; // error CS0200: Property or indexer 'DistributedEnvironment.Shape' cannot be assigned to
