using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static Datacenter Of(RemoteServices remoteServices, V2V v2v) =>
        new("ma.drid") { TemplateRepository = "nas:/vol", RemoteServices = remoteServices, V2V = v2v }; // error ABQ2105: 'ma.drid' is not a datacenter ID such as 'madrid' or 'dc-1': the character '.' is not allowed in it
}
