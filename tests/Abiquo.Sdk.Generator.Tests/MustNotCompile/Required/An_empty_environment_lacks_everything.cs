using Abiquo.Sdk;

_ = new DistributedEnvironment(); // error CS9035: 'DistributedEnvironment.Server' // error CS9035: 'DistributedEnvironment.Datanode' // error CS9035: 'DistributedEnvironment.Datacenters'
