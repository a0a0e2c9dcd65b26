using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static OneOrMore<Datacenter> Datacenters(RemoteServices rs1, V2V v2v1, RemoteServices rs2, V2V v2v2)
    {
        var datacenters = new List<Datacenter>();
        datacenters.Add(new("madrid") { TemplateRepository = "nas:/vol/1", RemoteServices = rs1, V2V = v2v1 });
        datacenters.Add(new("barcelona") { TemplateRepository = "nas:/vol/2", RemoteServices = rs2, V2V = v2v2 });
        return OneOrMore.From(datacenters);
    }
}
