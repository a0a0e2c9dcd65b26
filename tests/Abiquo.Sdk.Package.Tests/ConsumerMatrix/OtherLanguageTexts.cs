namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>Programs in F# and Visual Basic, and what they print.</summary>
internal static class OtherLanguageTexts
{
    /// <summary>A deployment, a flow of its matrix, and a link in each form.</summary>
    public const string FSharp = """
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

    public const string VisualBasic = """
        Imports Abiquo.Sdk
        Imports Abiquo.Sdk.Platform

        Module Program
            Function All(Of T As Appliance)(source As T, ParamArray endpoints As IAccepts(Of T)()) As IEnumerable(Of Link)
                Return endpoints.Select(Function(endpoint) Link.Between(source, endpoint))
            End Function

            Sub Main()
                Dim production As New DistributedEnvironment With {
                    .Server = New Server With {.Host = New Host("cloud.example.com", "10.0.0.10")},
                    .Datanode = New Datanode With {.Host = New Host("dn.example.com", "10.0.1.11")},
                    .Datacenters = New Datacenter("madrid") With {
                        .TemplateRepository = "10.1.0.5:/opt/vm_repository",
                        .RemoteServices = New RemoteServices With {.Host = New Host("rs.example.com", "10.1.0.10")},
                        .V2V = New V2V With {.Host = New Host("v2v.example.com", "10.1.0.20")}}}
                For Each flow In production.Matrix().Where(from:="V2V", to:="Datanode").Flows
                    Console.WriteLine($"{flow.From} -> {flow.To} {flow.Port}")
                Next

                Dim server = production.Server, datanode = production.Datanode, v2v = production.Datacenters(0).V2V
                Dim accepting As IAccepts(Of V2V)() = {datanode.Redis, server.Https}
                Dim links As New List(Of Link) From {
                    v2v.Connect(datanode.Redis),
                    v2v.Connect(server.Https),
                    v2v.ConnectTo.DatanodeRedis(datanode),
                    Link.Between(Of Server)(server, v2v.TomcatHttp),
                    Link.Between(Of V2V)(v2v, server.Https)}
                links.AddRange(accepting.Select(AddressOf v2v.Connect))
                links.AddRange(All(Of V2V)(v2v, datanode.Redis, server.Https))
                For Each item In links
                    Console.WriteLine(item)
                Next
            End Sub
        End Module
        """;

    public const string Links = """
        V2V v2v.example.com 10.1.0.20 -> Datanode dn.example.com 10.0.1.11 6379
        V2V v2v.example.com 10.1.0.20 -> Datanode dn.example.com 10.0.1.11 5672
        V2V v2v.example.com 10.1.0.20 -> Datanode dn.example.com 10.0.1.11 2181
        V2V v2v.example.com -> Datanode.Redis (TCP 6379)
        V2V v2v.example.com -> Server.Https (TCP 443)
        V2V v2v.example.com -> Datanode.Redis (TCP 6379)
        Server cloud.example.com -> V2V.TomcatHttp (TCP 8009)
        V2V v2v.example.com -> Server.Https (TCP 443)
        V2V v2v.example.com -> Datanode.Redis (TCP 6379)
        V2V v2v.example.com -> Server.Https (TCP 443)
        V2V v2v.example.com -> Datanode.Redis (TCP 6379)
        V2V v2v.example.com -> Server.Https (TCP 443)
        """;

    public const string FSharpIllegal = """
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

    public const string VisualBasicIllegal = """
        Imports Abiquo.Sdk
        Imports Abiquo.Sdk.Platform

        Module Program
            Sub Refused(v2v As V2V, datanode As Datanode, one As UiApi, other As UiApi)
                v2v.Connect(datanode.MaxScale)
                v2v.ConnectTo.DatanodeMaxScale(datanode)
                one.Connect(other.TomcatAjp)
                v2v.Connect(CType(datanode.Redis, IEndpoint))
                v2v.Connect(datanode.MariaDbNode)
                Link.Between(Of V2V)(v2v, datanode.MaxScale)
            End Sub

            Sub Main()
            End Sub
        End Module
        """;

    public const string FSharpAcme = """
        open Abiquo.Sdk
        open Acme.Topology

        let web, database = Library.Machines.Web, Database(Host = Host(Fqdn.Parse "db.example.com"))
        printfn $"{web.Connect database.Sql}"
        printfn $"{web.ConnectTo.DatabaseSql database}"
        printfn $"{Link.Between(web, database.Sql)}"
        """;

    public const string VisualBasicAcme = """
        Imports Abiquo.Sdk
        Imports Acme.Topology

        Module Program
            Sub Main()
                Dim web = Library.Machines.Web, database = New Database With {.Host = New Host("db.example.com")}
                Console.WriteLine(web.Connect(database.Sql))
                Console.WriteLine(web.ConnectTo.DatabaseSql(database))
                Console.WriteLine(Link.Between(Of Web)(web, database.Sql))
            End Sub
        End Module
        """;

    public const string AcmeLinks = """
        web server web.example.com -> Database.Sql (TCP 5432)
        web server web.example.com -> Database.Sql (TCP 5432)
        web server web.example.com -> Database.Sql (TCP 5432)
        """;

    /// <summary>An illegal link where no endpoint accepts the source, on line 6.</summary>
    public const string FSharpAcmeIllegal = """
        open Abiquo.Sdk
        open Acme.Topology

        let database, other = Database(Host = Host(Fqdn.Parse "db.example.com")), Database(Host = Host(Fqdn.Parse "other.example.com"))

        database.Connect other.Sql |> ignore
        """;
}
