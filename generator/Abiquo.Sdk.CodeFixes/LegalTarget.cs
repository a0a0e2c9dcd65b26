using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.CodeFixes;

/// <summary>An endpoint to which an appliance may connect.</summary>
/// <param name="appliance">The type of the appliance that has it.</param>
/// <param name="endpoint">Its property there.</param>
/// <param name="member">The member of <c>ConnectTo</c> that makes the link.</param>
internal sealed class LegalTarget(ITypeSymbol appliance, string endpoint, string member)
{
    public ITypeSymbol Appliance { get; } = appliance;

    public string Endpoint { get; } = endpoint;

    public string Member { get; } = member;

    /// <summary>
    /// Returns the legal targets of an appliance: the members of <c>ConnectTo</c>, including those of extending specs, except the obsolete
    /// stubs.
    /// </summary>
    public static IEnumerable<LegalTarget> Of(ITypeSymbol source, SemanticModel model, int position)
    {
        var methods = source.GetTypeMembers("Connections")
            .SelectMany(connections => model.LookupSymbols(position, connections, includeReducedExtensionMethods: true))
            .OfType<IMethodSymbol>();
        foreach (var method in methods)
        {
            if (method is { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension, Parameters.Length: 1 }
                && method.Parameters[0].Type is var appliance
                && method.Name.StartsWith(appliance.Name, StringComparison.Ordinal)
                && !method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute"))
            {
                yield return new(appliance, method.Name.Substring(appliance.Name.Length), method.Name);
            }
        }
    }
}
