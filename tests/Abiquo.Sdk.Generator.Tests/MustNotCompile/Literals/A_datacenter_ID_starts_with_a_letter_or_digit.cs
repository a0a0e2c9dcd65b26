using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) =>
        madrid with { Id = "-madrid" }; // error ABQ2105: '-madrid' is not a datacenter ID such as 'madrid' or 'dc-1': it does not start with a letter or a digit
}
