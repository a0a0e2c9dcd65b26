using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) =>
        madrid with { Id = "madrid.1" }; // error ABQ2105: 'madrid.1' is not a datacenter ID such as 'madrid' or 'dc-1': the character '.' is not allowed in it: use letters, digits, '-' and '_'
}
