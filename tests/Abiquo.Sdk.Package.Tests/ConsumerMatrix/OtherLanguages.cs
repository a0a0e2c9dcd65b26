using Abiquo.Sdk.Package.Tests.Consumers;
using Abiquo.Sdk.Package.Tests.Packing;
using static Abiquo.Sdk.Package.Tests.ConsumerMatrix.ConsumerProject;

namespace Abiquo.Sdk.Package.Tests.ConsumerMatrix;

/// <summary>
/// Consumers in F# and Visual Basic: every call that makes a legal link builds and runs, and every call that makes an illegal one is an
/// error. The generator writes C#, so that classes of a spec of one's own come from a library.
/// </summary>
internal static class OtherLanguages
{
    /// <summary>The id of F# for a member that is obsolete; F# does not know the id of the attribute.</summary>
    private const string FSharpObsolete = "FS0101";

    /// <summary>What the programs print.</summary>
    private const string Links = """
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

    private const string AcmeLinks = """
        web server web.example.com -> Database.Sql (TCP 5432)
        web server web.example.com -> Database.Sql (TCP 5432)
        web server web.example.com -> Database.Sql (TCP 5432)
        """;

    private const string FSharpNotCompatible = "FS0193";
    private const string IllegalLink = "ABQ1001";

    private static string Sdk => ProjectFile.Package(PackedFeed.Sdk);

    /// <summary>Gets the setting that makes an error of what Visual Basic says about casts that may fail.</summary>
    private static string StrictCasts => ProjectFile.Set("WarningsAsErrors", "BC42322");

    public static IEnumerable<ConsumerCase> All =>
    [
        new("F#", FSharpApp(FSharpTexts.Links, Sdk)) { ExpectedOutput = Links },
        new("F#, illegal links", FSharpApp(FSharpTexts.IllegalLinks, Sdk))
        {
            Errors =
            [
                new("Program.fs", 5, FSharpObsolete, SourceTexts.Refusal),
                new("Program.fs", 6, FSharpObsolete, SourceTexts.Refusal),
                new("Program.fs", 7, FSharpObsolete, SourceTexts.Refusal),
                new("Program.fs", 8, FSharpObsolete, "UiApi may not connect to UiApi.TomcatAjp (TCP 8010)"),
                new("Program.fs", 9, FSharpObsolete, "V2V may not connect to this endpoint."),
                new("Program.fs", 10, FSharpObsolete, "V2V may not connect to this endpoint."),
                new("Program.fs", 12, FSharpNotCompatible, "'Datanode.MaxScaleEndpoint' is not compatible with", "'IAccepts<V2V>'"),
            ],
        },
        new("own spec in a library, F#", AcmeLibrary(), FSharpApp(FSharpTexts.AcmeLinks, ReferenceTo("Library")))
        {
            ExpectedOutput = AcmeLinks,
        },
        new(
            "own spec in a library, F#, illegal link",
            AcmeLibrary(),
            FSharpApp(FSharpTexts.AcmeIllegalLink, ReferenceTo("Library")))
        {
            Errors =
            [
                new("Program.fs", 6, FSharpObsolete, "Database may not connect to this endpoint. Database may connect to no appliance."),
            ],
        },
        new("own spec in F#", FSharpApp(FSharpTexts.AcmeLinks, Sdk, Acme).WithAcme())
        {
            Errors = [new("app.fsproj", 0, "ABQ0103", "this is a project of F#; put 'acme.json' into a C# library")],
        },
        new("own spec in Visual Basic", VisualBasicApp(VisualBasicTexts.AcmeLinks, Sdk, Acme).WithAcme())
        {
            Errors = [new("app.vbproj", 0, "ABQ0103", "this is a project of VB; put 'acme.json' into a C# library")],
        },
        new("Visual Basic", VisualBasicApp(VisualBasicTexts.Links, Sdk)) { ExpectedOutput = Links },
        new("Visual Basic, illegal links", VisualBasicApp(VisualBasicTexts.IllegalLinks, Sdk, StrictCasts))
        {
            Errors =
            [
                new("Program.vb", 6, IllegalLink, SourceTexts.Refusal),
                new("Program.vb", 7, IllegalLink, SourceTexts.Refusal),
                new("Program.vb", 8, IllegalLink, "UiApi may not connect to UiApi.TomcatAjp (TCP 8010)"),
                new("Program.vb", 9, IllegalLink, "V2V may not connect to this endpoint."),
                new("Program.vb", 10, IllegalLink, "V2V may not connect to this endpoint."),
                new("Program.vb", 11, "BC42322", "'Datanode.MaxScaleEndpoint' to 'IAccepts(Of V2V)'"),
            ],
        },
        new(
            "own spec in a library, Visual Basic",
            AcmeLibrary(),
            VisualBasicApp(VisualBasicTexts.AcmeLinks, ReferenceTo("Library")))
        {
            ExpectedOutput = AcmeLinks,
        },
    ];
}
