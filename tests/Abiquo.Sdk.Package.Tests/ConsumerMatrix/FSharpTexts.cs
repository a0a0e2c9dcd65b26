namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>Programs in F#.</summary>
internal static class FSharpTexts
{
    /// <summary>A deployment, a part of its matrix, and a link in each form.</summary>
    public const string Links = """
        open System
        open Abiquo.Sdk
        open Abiquo.Sdk.Platform

        let host (name: string) (address: string) = Host(Fqdn.Parse name, Nullable(HostAddress.Parse address))

        let production =
            DistributedEnvironment(
                Server = Server(Host = host "cloud.example.com" "10.0.0.10"),
                Datanode = Datanode(Host = host "dn.example.com" "10.0.1.11"),
                Datacenters =
                    OneOrMore.From
                        [ Datacenter(
                              DatacenterId.Parse "madrid",
                              TemplateRepository = NfsShare.Parse "10.1.0.5:/opt/vm_repository",
                              RemoteServices = RemoteServices(Host = host "rs.example.com" "10.1.0.10"),
                              V2V = V2V(Host = host "v2v.example.com" "10.1.0.20")
                          ) ]
            )

        for flow in production.Matrix().Where(from = "V2V", ``to`` = "Datanode").Flows do
            printfn $"{flow.From} -> {flow.To} {flow.Port}"

        let server, datanode, v2v = production.Server, production.Datanode, production.Datacenters[0].V2V

        type Links =
            static member All<'T when 'T: not struct and 'T: not null>(source: 'T, [<ParamArray>] endpoints: IAccepts<'T>[]) =
                [ for endpoint in endpoints -> Link.Between(source, endpoint) ]

        let accepting: IAccepts<V2V> list = [ datanode.Redis; server.Https ]

        for link in
            [ v2v.Connect datanode.Redis
              v2v.Connect(server.Https)
              v2v.ConnectTo.DatanodeRedis datanode
              Link.Between(server, v2v.TomcatHttp)
              Link.Between(v2v, server.Https)
              yield! accepting |> List.map v2v.Connect
              yield! Links.All(v2v, datanode.Redis, server.Https) ] do
            printfn $"{link}"
        """;

    /// <summary>Illegal links in each form.</summary>
    public const string IllegalLinks = """
        open Abiquo.Sdk
        open Abiquo.Sdk.Platform

        let refused (v2v: V2V) (datanode: Datanode) (one: UiApi) (other: UiApi) =
            [ v2v.Connect datanode.MaxScale
              v2v.Connect(datanode.MaxScale)
              v2v.ConnectTo.DatanodeMaxScale datanode
              one.Connect other.TomcatAjp
              v2v.Connect(datanode.Redis :> IEndpoint)
              v2v.Connect datanode.MariaDbNode ]

        let accepting (datanode: Datanode) : IAccepts<V2V> list = [ datanode.MaxScale ]
        """;

    /// <summary>A link in each form, with the classes of acme.json.</summary>
    public const string AcmeLinks = """
        open Abiquo.Sdk
        open Acme.Topology

        let web, database = Library.Machines.Web, Database(Host = Host(Fqdn.Parse "db.example.com"))
        printfn $"{web.Connect database.Sql}"
        printfn $"{web.ConnectTo.DatabaseSql database}"
        printfn $"{Link.Between(web, database.Sql)}"
        """;

    /// <summary>An illegal link where no endpoint accepts the source, on line 6.</summary>
    public const string AcmeIllegalLink = """
        open Abiquo.Sdk
        open Acme.Topology

        let database, other = Database(Host = Host(Fqdn.Parse "db.example.com")), Database(Host = Host(Fqdn.Parse "other.example.com"))

        database.Connect other.Sql |> ignore
        """;
}
