using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) =>
        madrid with { Id = "Málaga" }; // error ABQ2105: 'Málaga' is not a datacenter ID such as 'madrid' or 'dc-1': the character U+00E1 is not allowed in it: use letters, digits, '-' and '_'
}
