using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    internal static (Host First, ValueList<Host> Others) Of(Server server) =>
        server.Hosts is [var first, .. var others] ? (first, others) : default;

    internal static string Describe(DistributedEnvironment production) => production.Datacenters switch
    {
        [var only] => $"{only.Id} alone",
        [var first, .., var last] => $"{first.Id} to {last.Id}",
        _ => "none",
    };
}
