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

    private const string FSharpNotCompatible = "FS0193";
    private const string IllegalLink = "ABQ1001";

    private static string Sdk => ProjectFile.Package(PackedFeed.Sdk);

    /// <summary>Gets the setting that makes an error of what Visual Basic says about casts that may fail.</summary>
    private static string StrictCasts => ProjectFile.Set("WarningsAsErrors", "BC42322");

    public static IEnumerable<ConsumerCase> All =>
    [
        new("F#", FSharpApp(OtherLanguageTexts.FSharp, Sdk)) { ExpectedOutput = OtherLanguageTexts.Links },
        new("F#, illegal links", FSharpApp(OtherLanguageTexts.FSharpIllegal, Sdk))
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
        new("own spec in a library, F#", AcmeLibrary(), FSharpApp(OtherLanguageTexts.FSharpAcme, ReferenceTo("Library")))
        {
            ExpectedOutput = OtherLanguageTexts.AcmeLinks,
        },
        new(
            "own spec in a library, F#, illegal link",
            AcmeLibrary(),
            FSharpApp(OtherLanguageTexts.FSharpAcmeIllegal, ReferenceTo("Library")))
        {
            Errors =
            [
                new("Program.fs", 6, FSharpObsolete, "Database may not connect to this endpoint. Database may connect to no appliance."),
            ],
        },
        new("Visual Basic", VisualBasicApp(OtherLanguageTexts.VisualBasic, Sdk)) { ExpectedOutput = OtherLanguageTexts.Links },
        new("Visual Basic, illegal links", VisualBasicApp(OtherLanguageTexts.VisualBasicIllegal, Sdk, StrictCasts))
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
            VisualBasicApp(OtherLanguageTexts.VisualBasicAcme, ReferenceTo("Library")))
        {
            ExpectedOutput = OtherLanguageTexts.AcmeLinks,
        },
    ];
}
