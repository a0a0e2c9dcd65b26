using System.Collections.Generic;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static IEnumerable<Link> Make(DistributedEnvironment environment, Server server, Datanode datanode)
    {
        if (environment.Monitoring is { } monitoring)
        {
            yield return server.Connect(monitoring.Watchtower);
            yield return Link.Between(monitoring, datanode.MaxScale);
        }

        if (environment.Monitoring?.Watchtower is { } watchtower)
        {
            yield return server.Connect(watchtower);
        }

        if (environment.Monitoring?.Connect(datanode.Redis) is { } link)
        {
            yield return link;
        }

        if (environment is { Monitoring.Watchtower: IAccepts<Server> accepting })
        {
            yield return Link.Between(server, accepting);
        }
    }
}
