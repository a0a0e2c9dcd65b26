using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Draw(DistributedEnvironment production, Link link) =>
        production.Links?.Add(link); // error CS1061: 'ValueList<Link>' does not contain a definition for 'Add'
}
