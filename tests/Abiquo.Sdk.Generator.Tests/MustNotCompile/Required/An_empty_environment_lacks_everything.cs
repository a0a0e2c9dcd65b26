using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new DistributedEnvironment(); // error CS9035: 'DistributedEnvironment.Server' // error CS9035: 'DistributedEnvironment.Datanode' // error CS9035: 'DistributedEnvironment.Datacenters'
