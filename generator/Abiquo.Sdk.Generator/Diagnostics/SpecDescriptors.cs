using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>What can be wrong with a topology spec. No error can be suppressed, because types would be missing; warnings can.</summary>
internal static class SpecDescriptors
{
    private const string Category = "Abiquo.Sdk.Spec";

    public static readonly DiagnosticDescriptor NotJson = Error("ABQ0001", "The spec is not JSON", "the spec is not JSON: {0}");

    public static readonly DiagnosticDescriptor MissingMember = Error("ABQ0002", "A member is missing", "{0} has no '{1}'; expected {2}");

    public static readonly DiagnosticDescriptor UnknownMember = Error(
        "ABQ0003", "A member is unknown", "{0} has an unknown member '{1}'; {2}");

    public static readonly DiagnosticDescriptor WrongKind = Error(
        "ABQ0004", "A value is of the wrong kind", "{0}: expected {1}, found {2}");

    public static readonly DiagnosticDescriptor BadName = Error(
        "ABQ0005", "A name cannot be used in C#", "'{0}' cannot be the name of {1}; expected {2}");

    public static readonly DiagnosticDescriptor Duplicate = Error(
        "ABQ0006", "A name is used twice", "{0} '{1}' is {2}");

    public static readonly DiagnosticDescriptor UnknownReference = Error(
        "ABQ0007", "A reference cannot be resolved", "there is no {0} '{1}'; {2}");

    public static readonly DiagnosticDescriptor BadPort = Error(
        "ABQ0008", "A port is out of range or taken", "{0}; expected {1}");

    public static readonly DiagnosticDescriptor UnknownWord = Error(
        "ABQ0009", "A word is not one of those allowed", "{0}: '{1}' is not allowed; {2}");

    public static readonly DiagnosticDescriptor RepeatedMember = Error(
        "ABQ0010", "A member is given twice", "{0} has the member '{1}' twice; remove one of them");

    public static readonly DiagnosticDescriptor NameCollision = Error(
        "ABQ0011", "Two generated members have the same name",
        "{0} would become a second '{1}' in {2}; choose another name, such as '{3}'");

    public static readonly DiagnosticDescriptor RoleConflict = Error(
        "ABQ0012", "Two roles of an appliance disagree",
        "the roles {0} and {1} of the appliance '{2}' both bring the endpoint '{3}', but with different ports, protocols, components, "
        + "networks or versions");

    public static readonly DiagnosticDescriptor Empty = Error("ABQ0013", "A list is empty", "{0} is empty; expected at least one {1}");

    public static readonly DiagnosticDescriptor NoCounts = Error("ABQ0014", "Node counts are invalid", "{0}; expected {1}");

    public static readonly DiagnosticDescriptor ClosedPair = Error(
        "ABQ0015", "A rule concerns only existing classes",
        "the rule '{0}' is between roles of the extended spec, whose classes already exist and cannot be changed; expected a "
        + "role or an endpoint of this spec on one side");

    public static readonly DiagnosticDescriptor NoPeers = Error(
        "ABQ0016", "A peer rule is for no appliance",
        "the rule '{0}' of the group 'peer' is between the hosts of one appliance, but {1}; expected roles that one appliance has");

    public static readonly DiagnosticDescriptor PropertyConflict = Error(
        "ABQ0017", "Two roles of an appliance disagree about its properties",
        "the roles {0} and {1} of the appliance '{2}' write the same file, but disagree on {3}");

    public static readonly DiagnosticDescriptor NamespaceTaken = Error(
        "ABQ0018", "A namespace is taken", "the namespace '{0}' is taken {1}; choose another one, such as '{2}'");

    public static readonly DiagnosticDescriptor NotWithin = Error(
        "ABQ0019", "A rule cannot say what happens within an appliance",
        "'within' of the rule '{0}' has no effect, because {1}; remove it");

    public static readonly DiagnosticDescriptor IdleRule = new(
        "ABQ0020",
        "A rule never connects anything",
        "the rule '{0}' connects nothing in any environment: {1}; remove it, or change the environments or the rule so that it does",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticPage.Of("ABQ0020"));

    public static readonly DiagnosticDescriptor OldLanguage = Error(
        "ABQ0101", "The language version is too old for generated code",
        "the classes of a topology spec are C# 12, and this project is compiled as C# {0}; remove LangVersion from the project, or set "
        + "it to 12 or later");

    private static readonly Dictionary<string, DiagnosticDescriptor> Known = new[]
    {
        NotJson, MissingMember, UnknownMember, WrongKind, BadName, Duplicate, UnknownReference, BadPort, UnknownWord, RepeatedMember,
        NameCollision, RoleConflict, Empty, NoCounts, ClosedPair, NoPeers, PropertyConflict, NamespaceTaken, NotWithin,
        IdleRule, OldLanguage,
    }.ToDictionary(descriptor => descriptor.Id);

    public static IEnumerable<DiagnosticDescriptor> All => Known.Values;

    public static DiagnosticDescriptor ById(string id) => Known[id];

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(
        id,
        title,
        message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticPage.Of(id),
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
