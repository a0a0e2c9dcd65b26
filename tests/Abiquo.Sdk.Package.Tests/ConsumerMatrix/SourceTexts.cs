namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>Source code of consumers, and what their programs print.</summary>
internal static class SourceTexts
{
    /// <summary>A deployment with the built-in classes.</summary>
    public const string Production = """
        using Abiquo.Sdk; using Abiquo.Sdk.Platform;

        var production = new DistributedEnvironment
        {
            Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
            Datanode = new() { Host = new("dn1.example.com", "10.0.1.11") },
            Datacenters =
            [
                new("madrid")
                {
                    TemplateRepository = "10.1.0.5:/opt/vm_repository",
                    RemoteServices = new() { Host = new("rs.example.com", "10.1.0.10") },
                    V2V = new() { Host = new("v2v.example.com", "10.1.0.20") },
                },
            ],
        };
        foreach (var flow in production.Matrix().Where(from: "V2V").Flows)
        {
            System.Console.WriteLine($"{flow.From} -> {flow.To} {flow.Port}");
        }
        """;

    public const string ProductionMatrix = """
        V2V v2v.example.com 10.1.0.20 -> Server cloud.example.com 10.0.0.10 8009
        V2V v2v.example.com 10.1.0.20 -> Server cloud.example.com 10.0.0.10 8010
        V2V v2v.example.com 10.1.0.20 -> Datanode dn1.example.com 10.0.1.11 6379
        V2V v2v.example.com 10.1.0.20 -> Datanode dn1.example.com 10.0.1.11 5672
        V2V v2v.example.com 10.1.0.20 -> Datanode dn1.example.com 10.0.1.11 2181
        V2V v2v.example.com 10.1.0.20 -> TemplateRepository 10.1.0.5 2049
        """;

    /// <summary>A deployment with the classes of acme.json.</summary>
    public const string Shop = """
        using Abiquo.Sdk; using Abiquo.Sdk.Platform;
        using Acme.Topology;

        var shop = new Shop
        {
            Web = new() { Host = new("web.example.com", "10.0.0.1") },
            Database = new() { Host = new("db.example.com", "10.0.0.2") },
        };
        foreach (var flow in shop.Matrix().Flows)
        {
            System.Console.WriteLine($"{flow.From} -> {flow.To} {flow.Port}");
        }

        shop.Web.Connect(shop.Database.Sql);
        """;

    public const string ShopMatrix = "Web web.example.com 10.0.0.1 -> Database db.example.com 10.0.0.2 5432";

    /// <summary>Prints the current culture at the end of a program, so that a test for a culture fails if the culture is not set.</summary>
    public const string PrintCulture = "\nSystem.Console.WriteLine(System.Globalization.CultureInfo.CurrentCulture.Name);";

    /// <summary>A library with a public appliance of acme.json and an internal built-in appliance.</summary>
    public const string AcmeLibrarySource = """
        namespace Library;

        public static class Machines
        {
            public static Acme.Topology.Web Web => new() { Host = new("web.example.com") };

            internal static Abiquo.Sdk.Platform.Datanode Datanode => new() { Host = new("dn.example.com") };
        }
        """;

    /// <summary>A program that uses such a library.</summary>
    public const string AcmeLibraryUser = """
        Acme.Topology.Web web = Library.Machines.Web;
        Console.WriteLine(web);
        """;

    /// <summary>A program that also uses the internals of such a library.</summary>
    public const string AcmeInternalsUser = AcmeLibraryUser + """

        Abiquo.Sdk.Platform.Datanode datanode = Library.Machines.Datanode;
        Console.WriteLine(datanode);
        """;

    /// <summary>An illegal link in both forms, on lines 5 and 6.</summary>
    public const string IllegalLinks = """
        using Abiquo.Sdk; using Abiquo.Sdk.Platform;

        var datanode = new Datanode { Host = new("dn1.example.com", "10.0.1.11") };
        var v2v = new V2V { Host = new("v2v.example.com", "10.1.0.20") };
        v2v.Connect(datanode.MaxScale);
        v2v.ConnectTo.DatanodeMaxScale(datanode);
        """;

    public static readonly string[] Refusal =
    [
        "not a legal link: V2V may not connect to Datanode.MaxScale (TCP 3306), "
            + "which accepts connections from Server, Monitoring, Api, UiApi, Events, ApiEvents and Monolithic only.",
        "V2V has 29 legal targets.",
    ];

    /// <summary>Returns a library with a built-in appliance.</summary>
    /// <param name="library">The namespace of the library.</param>
    public static string LibrarySource(string library) => $$"""
        namespace {{library}};

        public static class Machines
        {
            public static Abiquo.Sdk.Platform.Datanode Datanode => new() { Host = new("dn.{{library.ToLowerInvariant()}}.example.com") };
        }
        """;

    /// <summary>Returns a program that uses such libraries, whose appliances all have the same type.</summary>
    public static string UsesLibraries(params string[] libraries) => $"""
        Abiquo.Sdk.Platform.Datanode[] datanodes = [{string.Join(", ", libraries.Select(library => library + ".Machines.Datanode"))}];
        foreach (var datanode in datanodes) Console.WriteLine(datanode);
        """;

    /// <summary>Returns the expected errors of <see cref="IllegalLinks"/> after a number of other lines.</summary>
    public static ExpectedError[] ExpectedRefusals(int linesBefore = 0) =>
        [new("Program.cs", 5 + linesBefore, "ABQ1001", Refusal), new("Program.cs", 6 + linesBefore, "ABQ1001", Refusal)];
}
