using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Forge
{
    internal static Type Look() => DistributedEnvironment.Shape.Type; // error CS0122: 'Shape.Type' is inaccessible due to its protection level
}
