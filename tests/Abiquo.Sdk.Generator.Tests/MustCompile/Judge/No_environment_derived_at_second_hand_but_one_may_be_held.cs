using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Customer(string Name, DistributedEnvironment Platform);
