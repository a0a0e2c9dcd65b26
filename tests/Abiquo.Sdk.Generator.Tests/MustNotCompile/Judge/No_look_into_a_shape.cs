using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Forge
{
    internal static Type Look() => DistributedEnvironment.Shape.Type; // error CS1061: 'EnvironmentShape' does not contain a definition for 'Type'
}
