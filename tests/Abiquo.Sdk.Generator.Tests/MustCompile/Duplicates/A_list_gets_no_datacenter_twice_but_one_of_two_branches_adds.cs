using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static void Fill(List<Datacenter> datacenters, RemoteServices remoteServices, V2V v2v, bool test)
    {
        if (test)
        {
            datacenters.Add(new("madrid") { TemplateRepository = "nas:/vol/test", RemoteServices = remoteServices, V2V = v2v });
        }
        else
        {
            datacenters.Add(new("madrid") { TemplateRepository = "nas:/vol/live", RemoteServices = remoteServices, V2V = v2v });
        }
    }
}
