namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>Programs in Visual Basic.</summary>
internal static class VisualBasicTexts
{
    /// <summary>A deployment, a part of its matrix, and a link in each form.</summary>
    public const string Links = """
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

    /// <summary>Illegal links in each form.</summary>
    public const string IllegalLinks = """
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

    /// <summary>A link in each form, with the classes of acme.json.</summary>
    public const string AcmeLinks = """
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
}
