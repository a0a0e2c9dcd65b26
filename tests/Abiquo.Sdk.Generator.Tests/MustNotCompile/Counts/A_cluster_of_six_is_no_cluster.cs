using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Large
{
    internal static Datanode Make(Host a, Host b, Host c, Host d, Host e, Host f) =>
        Datanode.Cluster(a, b, c, d, e, f); // error ABQ2001: Datanode has 1, 3 or 5 nodes
}
