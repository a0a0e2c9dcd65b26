using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the links from appliances of the extended spec to this one, as extension methods on their <c>ConnectTo</c>.</summary>
internal static class InheritedLinksEmitter
{
    public static void Emit(CodeWriter writer, LinksFile file) => SourceFile
        .Begin(
            writer,
            file.Spec,
            SourceFile.WithExtended(file.Spec, "System", "System.CodeDom.Compiler", "System.ComponentModel", "Abiquo.Sdk"))
        .Lines(
            $"""
            /// <summary>Links from appliances of {file.Spec.Extends!.Name} to those of {file.Spec.Name}.</summary>
            {SourceFile.Attribute}
            """)
        .Block($"public static class {file.Spec.Name}Links", body => body.Separated(
            file.Sources.SelectMany(source => source.Legal
                .Select(target => (source.Id, target, IsLegal: true))
                .Concat(source.Illegal.Select(target => (source.Id, target, IsLegal: false)))),
            (one, link) => one.Lines(link.IsLegal ? Legal(link.Id, link.target) : Illegal(link.Id, link.target))));

    private static string Legal(string source, TargetModel target) =>
        $"""
        /// <summary>{source} to {target.Appliance}.{target.Endpoint}, {target.Transport} by default. {Doc(target.Text)}.</summary>
        /// <remarks>{Citations.Rules(target.Rules)}</remarks>
        public static Link {target.Member}({Parameters(source, target)}) => from.Source.Connect(target.{target.Endpoint});
        """;

    private static string Parameters(string source, TargetModel target) => $"this {source}.Connections from, {target.Appliance} target";

    private static string Illegal(string source, TargetModel target)
    {
        var text = Literal($"not a legal link: {target.Text}.");
        return $"""
            /// <summary>Refused: {source} may not connect to {target.Appliance}.{target.Endpoint}.</summary>
            [Obsolete({text}, error: true, DiagnosticId = "ABQ1001"), EditorBrowsable(EditorBrowsableState.Never)]
            public static Link {target.Member}({Parameters(source, target)}) => throw new IllegalLinkException({text});
            """;
    }
}
