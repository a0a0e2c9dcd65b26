using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Abiquo.Sdk.Shapes;

internal static class Forge
{
    internal static Func<string, Func<DistributedEnvironment, object?>, ApplianceShape, bool, bool, ValueList<int>?, ValueList<string>?, MemberShape> Make =>
        MemberShape.Appliance<DistributedEnvironment>; // error ABQ1004: 'Forge' makes a MemberShape by hand
}
