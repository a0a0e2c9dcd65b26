using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static void Fill(List<Datacenter> today, List<Datacenter> tomorrow, RemoteServices remoteServices, V2V v2v)
    {
        today.Add(new("madrid") { TemplateRepository = "nas:/vol/1", RemoteServices = remoteServices, V2V = v2v });
        tomorrow.Add(new("madrid") { TemplateRepository = "nas:/vol/1", RemoteServices = remoteServices, V2V = v2v });
    }
}
