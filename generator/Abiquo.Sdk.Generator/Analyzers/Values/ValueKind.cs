using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Values;

/// <summary>A value type of the runtime that text converts to, with the validator that the runtime uses.</summary>
/// <param name="Type">The name of the value type.</param>
/// <param name="Descriptor">What is reported of a constant that it refuses.</param>
/// <param name="Expected">What the text should be.</param>
/// <param name="Problem">What is wrong with a text, or null where nothing is.</param>
/// <param name="Normal">A valid text as the value type writes it.</param>
internal sealed record ValueKind(
    string Type, DiagnosticDescriptor Descriptor, string Expected, Func<string, string?> Problem, Func<string, string> Normal)
{
    /// <summary>The property of a diagnostic that holds the text to write instead.</summary>
    public const string Instead = "instead";

    public static ValueKind Name { get; } = new("Fqdn", UsageDiagnostics.BadName, FqdnSyntax.Expected, FqdnSyntax.Problem, FqdnSyntax.Normalize);

    public static ValueKind Address { get; } = new("HostAddress", UsageDiagnostics.BadAddress, AddressSyntax.Expected, AddressSyntax.Problem, AddressSyntax.Normalize);

    public static ValueKind Network { get; } = new("Network", UsageDiagnostics.BadNetwork, NetworkSyntax.Expected, NetworkSyntax.Problem, text => text)
    {
        Correction = NetworkSyntax.ContainingNetwork,
    };

    public static ValueKind Share { get; } = new(
        "NfsShare", UsageDiagnostics.BadShare, NfsShareSyntax.Expected, NfsShareSyntax.Problem, text => NfsShareSyntax.Format(NfsShareSyntax.Host(text), NfsShareSyntax.Path(text)))
    {
        ReachProblem = text => NfsShareSyntax.ReachProblem(NfsShareSyntax.Host(text)),
    };

    public static ValueKind DatacenterId { get; } = new("DatacenterId", UsageDiagnostics.BadDatacenterId, DatacenterIdSyntax.Expected, DatacenterIdSyntax.Problem, text => text)
    {
        Next = NextId.After,
    };

    public static IReadOnlyList<ValueKind> All { get; } = [Name, Address, Network, Share, DatacenterId];

    /// <summary>Why other machines cannot reach what a valid text names, or null.</summary>
    public Func<string, string?> ReachProblem { get; init; } = _ => null;

    /// <summary>The valid text that was probably meant, or null.</summary>
    public Func<string, string?> Correction { get; init; } = _ => null;

    /// <summary>A text like this one that is not among those taken, or null where none suggests itself.</summary>
    public Func<string, ISet<string>, string?> Next { get; init; } = (_, _) => null;

    /// <summary>The sentence with which the runtime refuses the text, or null where it takes it.</summary>
    public string? Refuses(string text) => Problem(text) is { } problem ? MessageText.Invalid(text, Expected, problem) : null;

    /// <summary>As <see cref="Refuses"/>, also for what the runtime takes and validation refuses.</summary>
    public string? RefusesLiteral(string text) => Refuses(text)
        ?? (ReachProblem(text) is { } problem ? MessageText.Invalid(text, "a share that other machines reach", problem) : null);
}
