using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Large
{
    internal static Datanode Make(Host a, Host b, Host c, Host d, Host e, Host f, Host g) =>
        Datanode.Cluster(a, b, c, d, e, f, g); // error CS1501: No overload for method 'Cluster' takes 7 arguments
}
