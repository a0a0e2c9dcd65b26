using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Values;

/// <summary>A value type of the runtime that strings convert to, with the runtime's own validator.</summary>
/// <param name="Type">The name of the value type.</param>
/// <param name="Descriptor">The diagnostic for a constant that it rejects.</param>
/// <param name="Expected">A description of valid values.</param>
/// <param name="Problem">Returns what is wrong with a value, or null if it is valid.</param>
/// <param name="Normal">Returns the normal form of a valid value.</param>
internal sealed record ValueKind(
    string Type, DiagnosticDescriptor Descriptor, string Expected, Func<string, string?> Problem, Func<string, string> Normal)
{
    /// <summary>The property of a diagnostic that holds the suggested replacement.</summary>
    public const string Replacement = "instead";

    public static ValueKind Name { get; } = new(
        "Fqdn", UsageDescriptors.BadName, FqdnSyntax.Expected, FqdnSyntax.Problem, FqdnSyntax.Normalize);

    public static ValueKind Address { get; } = new(
        "HostAddress", UsageDescriptors.BadAddress, AddressSyntax.Expected, AddressSyntax.Problem, AddressSyntax.Normalize);

    public static ValueKind NameOrAddress { get; } = new(
        "NameOrAddress",
        UsageDescriptors.BadNameOrAddress,
        NameOrAddressSyntax.Expected,
        NameOrAddressSyntax.Problem,
        NameOrAddressSyntax.Normalize);

    public static ValueKind Network { get; } = new(
        "Network", UsageDescriptors.BadNetwork, NetworkSyntax.Expected, NetworkSyntax.Problem, text => text)
    {
        Correction = NetworkSyntax.ContainingNetwork,
    };

    public static ValueKind Share { get; } = new(
        "NfsShare",
        UsageDescriptors.BadShare,
        NfsShareSyntax.Expected,
        NfsShareSyntax.Problem,
        text => NfsShareSyntax.Format(NfsShareSyntax.Host(text), NfsShareSyntax.Path(text)))
    {
        ReachProblem = text => NfsShareSyntax.ReachProblem(NfsShareSyntax.Host(text)),
    };

    public static ValueKind DatacenterId { get; } = new(
        "DatacenterId", UsageDescriptors.BadDatacenterId, DatacenterIdSyntax.Expected, DatacenterIdSyntax.Problem, text => text)
    {
        Next = IdSuggestion.NextFree,
    };

    public static ValueKind Interface { get; } = new(
        "InterfaceName", UsageDescriptors.BadInterface, InterfaceSyntax.Expected, InterfaceSyntax.Problem, text => text);

    public static IReadOnlyList<ValueKind> All { get; } = [Name, Address, NameOrAddress, Network, Share, DatacenterId, Interface];

    /// <summary>Returns why other machines cannot reach what a valid value names, or null.</summary>
    public Func<string, string?> ReachProblem { get; init; } = _ => null;

    /// <summary>Returns the valid value that was probably meant, or null.</summary>
    public Func<string, string?> Correction { get; init; } = _ => null;

    /// <summary>Returns a similar value that is not taken, or null if there is no obvious one.</summary>
    public Func<string, ISet<string>, string?> Next { get; init; } = (_, _) => null;

    /// <summary>Returns the message with which the runtime rejects a value, or null if it is valid.</summary>
    public string? Refuses(string text) => Problem(text) is { } problem ? MessageText.Invalid(text, Expected, problem) : null;

    /// <summary>As <see cref="Refuses"/>, but also for values that the runtime accepts and validation rejects.</summary>
    public string? RefusesLiteral(string text) => Refuses(text)
        ?? (ReachProblem(text) is { } problem ? MessageText.Invalid(text, "a share that other machines reach", problem) : null);
}
