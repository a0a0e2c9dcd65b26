#pragma warning disable IDE0130 // The generator's sources, which are compiled here as well, know it by this name.
namespace Microsoft.CodeAnalysis;

/// <summary>Represents a kind of error, as the compiler's type of this name.</summary>
internal sealed class DiagnosticDescriptor(
    string id,
    string title,
    string messageFormat,
    string category,
    DiagnosticSeverity defaultSeverity,
    bool isEnabledByDefault,
    string helpLinkUri,
    params string[] customTags)
{
    public string Id { get; } = id;

    public string Title { get; } = title;

    public string MessageFormat { get; } = messageFormat;

    public string Category { get; } = category;

    public DiagnosticSeverity DefaultSeverity { get; } = defaultSeverity;

    public bool IsEnabledByDefault { get; } = isEnabledByDefault;

    public string HelpLinkUri { get; } = helpLinkUri;

    public IReadOnlyList<string> CustomTags { get; } = customTags;
}

/// <summary>Defines how bad something is, as the compiler's type of this name.</summary>
internal enum DiagnosticSeverity
{
    /// <summary>Something is allowed but suspicious.</summary>
    Warning = 2,

    /// <summary>Something is not allowed.</summary>
    Error = 3,
}

/// <summary>Defines the tags that kinds of errors have.</summary>
internal static class WellKnownDiagnosticTags
{
    public const string NotConfigurable = nameof(NotConfigurable);
}
