using Abiquo.Sdk;

internal sealed record Customer(string Name, DistributedEnvironment Platform);
