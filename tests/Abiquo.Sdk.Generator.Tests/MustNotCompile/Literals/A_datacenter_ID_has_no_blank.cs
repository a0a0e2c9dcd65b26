using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) =>
        madrid with { Id = "Madrid 1" }; // error ABQ2105: 'Madrid 1' is not a datacenter ID such as 'madrid' or 'dc-1': the character ' ' is not allowed in it: use letters, digits, '-' and '_'
}
