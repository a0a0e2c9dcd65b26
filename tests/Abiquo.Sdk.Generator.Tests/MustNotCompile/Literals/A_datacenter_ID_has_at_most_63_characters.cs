using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) =>
        madrid with { Id = "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd" }; // error ABQ2105: 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd' is not a datacenter ID such as 'madrid' or 'dc-1': it is longer than 63 characters
}
