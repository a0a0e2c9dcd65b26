using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { Server = "10.0.0.10" }; // error CS0029: Cannot implicitly convert type 'string' to 'Abiquo.Sdk.Platform.Server'
}
