namespace Abiquo.Sdk.Generator.Diagnostics;

/// <summary>The pages of the documentation that editors and build logs link diagnostics to.</summary>
internal static class DiagnosticPage
{
    /// <summary>The address of the page of any diagnostic, as [Obsolete] wants it: the compiler replaces {0} by the id.</summary>
    public const string Format = DocumentationAddress.Diagnostics + "{0}.md";

    public static string Of(string id) => DocumentationAddress.Diagnostics + id + ".md";
}
