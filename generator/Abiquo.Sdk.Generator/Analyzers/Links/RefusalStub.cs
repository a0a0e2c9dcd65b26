using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>A generated member that stands for something illegal. The compiler refuses its use with this message.</summary>
/// <param name="Id">ABQ1001 for a link or ABQ2001 for a number of nodes.</param>
/// <param name="Text">Why it is refused.</param>
internal sealed record RefusalStub(string Id, string Text)
{
    public const string IllegalLink = "ABQ1001";
    public const string NodeCount = "ABQ2001";

    /// <summary>Returns the stub that a method is, or null if its use is legal.</summary>
    public static RefusalStub? Of(IMethodSymbol method)
    {
        foreach (var attribute in method.OriginalDefinition.GetAttributes().Where(IsObsolete))
        {
            var id = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "DiagnosticId").Value.Value as string;
            if (id is IllegalLink or NodeCount && attribute.ConstructorArguments.FirstOrDefault().Value is string text)
            {
                return new(id, text);
            }
        }

        return null;
    }

    /// <summary>
    /// Returns whether the compiler does not report obsolete members here, because a containing symbol is obsolete itself.
    /// </summary>
    public static bool IsSilentIn(ISymbol? member)
    {
        for (var symbol = member; symbol is not null; symbol = (symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol.ContainingSymbol)
        {
            if (symbol.GetAttributes().Any(attribute => IsObsolete(attribute) || IsDeprecated(attribute)))
            {
                return true;
            }
        }

        return false;
    }

    // By name, as in the compiler: a program may declare its own.
    private static bool IsObsolete(AttributeData attribute) => attribute.AttributeClass is { Name: "ObsoleteAttribute" } type
        && type.ContainingNamespace.ToDisplayString() == "System";

    private static bool IsDeprecated(AttributeData attribute) => attribute.AttributeClass is { Name: "DeprecatedAttribute" } type
        && type.ContainingNamespace.ToDisplayString() == "Windows.Foundation.Metadata";
}
