using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>What can be wrong with a program that describes an environment, beyond what the compiler itself rejects.</summary>
internal static class UsageDescriptors
{
    private const string Links = "Abiquo.Sdk.Links";
    private const string Counts = "Abiquo.Sdk.Counts";
    private const string Values = "Abiquo.Sdk.Values";

    /// <summary>The id of the compiler's own error, for links that the compiler does not refuse by itself.</summary>
    public static readonly DiagnosticDescriptor IllegalLink = Unsuppressible("ABQ1001", "The vendor forbids the link", "{0}", Links);

    public static readonly DiagnosticDescriptor LinkInObsoleteMember = Unsuppressible(
        "ABQ1002", "An illegal link in an [Obsolete] member", "{0} An [Obsolete] member does not make it legal.", Links);

    public static readonly DiagnosticDescriptor DynamicLink = new(
        "ABQ1003", "A link through 'dynamic'",
        "this link goes through 'dynamic', so its legality is unknown until run time; use the static type instead",
        Links, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("ABQ1003"));

    public static readonly DiagnosticDescriptor HandWrittenPart = Unsuppressible(
        "ABQ1004",
        "A part of the topology that is written by hand",
        "'{0}' {1} by hand; only classes generated from a topology spec may",
        Links);

    public static readonly DiagnosticDescriptor EmptyList = Error(
        "ABQ2002", "A list that needs an item is empty", "'{0}' needs at least one {1}", Counts);

    public static readonly DiagnosticDescriptor ClusterInObsoleteMember = Unsuppressible(
        "ABQ2003", "A cluster without quorum in an [Obsolete] member", "{0} An [Obsolete] member does not make it one.", Counts);

    public static readonly DiagnosticDescriptor BadName = Value("ABQ2101", "Not a fully qualified domain name");

    public static readonly DiagnosticDescriptor BadAddress = Value("ABQ2102", "Not an IP address");

    public static readonly DiagnosticDescriptor BadNetwork = Value("ABQ2103", "Not a network");

    public static readonly DiagnosticDescriptor BadShare = Value("ABQ2104", "Not an NFS share that other machines reach");

    public static readonly DiagnosticDescriptor BadDatacenterId = Value("ABQ2105", "Not a datacenter ID");

    public static readonly DiagnosticDescriptor BadNameOrAddress = Value("ABQ2106", "Not a name or an IP address");

    public static readonly DiagnosticDescriptor BadInterface = Value("ABQ2107", "Not the name of a network interface");

    public static readonly DiagnosticDescriptor ParseFails = new(
        "ABQ2110", "Parse of a constant that it rejects",
        "Parse always throws here: {0}",
        Values, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("ABQ2110"));

    public static readonly DiagnosticDescriptor RepeatedValue = Error(
        "ABQ2201", "A value that must be unique is repeated",
        "the {0} '{1}' is already that of the {2} in line {3}; every {2} has its own ({4}){5}",
        Values);

    public static readonly DiagnosticDescriptor RepeatedName = Error(
        "ABQ2202", "A host name is repeated",
        "the name '{0}' is already that of the host in line {1}; give every host a name of its own",
        Values);

    public static readonly DiagnosticDescriptor RepeatedAddress = Error(
        "ABQ2203", "An address is repeated",
        "the address '{0}' is already that of the host in line {1}; give every host an address of its own",
        Values);

    /// <summary>
    /// An error that cannot be suppressed. NotConfigurable makes it immune to pragmas, NoWarn and .editorconfig; only the compiler's own
    /// tag makes it immune to [SuppressMessage].
    /// </summary>
    private static DiagnosticDescriptor Unsuppressible(string id, string title, string message, string category) => new(
        id,
        title,
        message,
        category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticPage.Of(id),
        customTags: [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.Compiler]);

    private static DiagnosticDescriptor Error(string id, string title, string message, string category) => new(
        id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of(id));

    /// <summary>A descriptor whose message comes from the runtime's own validator.</summary>
    private static DiagnosticDescriptor Value(string id, string title) => Error(id, title, "{0}", Values);
}
