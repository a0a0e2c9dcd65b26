using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link Make(Server server, Datanode datanode) =>
        Link.Between(server.Https, datanode.MaxScale); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<Abiquo.Sdk.Platform.Server.HttpsEndpoint>'

    internal static Link Text(Datanode datanode) =>
        Link.Between("server.example.com", datanode.MaxScale); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.Datanode.MaxScaleEndpoint' to 'Abiquo.Sdk.IAccepts<string>'
}
