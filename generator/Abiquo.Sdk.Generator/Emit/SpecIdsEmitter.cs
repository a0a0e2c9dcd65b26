using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the ids of a shipped spec as constants, for the library's own code.</summary>
internal static class SpecIdsEmitter
{
    public static void Emit(CodeWriter writer, SpecIdsFile file) => SourceFile
        .Begin(writer, file.Spec, "System.CodeDom.Compiler")
        .Lines(Head(file.Spec))
        .Block("internal static class SpecIds", body =>
        {
            Constants(body, "Roles", "The ids of the roles.", file.Roles);
            Constants(body.Blank(), "Components", "The ids of the components.", file.Components);
            Constants(
                body.Blank(),
                "Endpoints",
                "The ids of the endpoints. One that several roles bring has the same id in each of them.",
                file.Endpoints);
        });

    private static string Head(SpecIdentity spec) =>
        $"""
        /// <summary>
        /// The ids that the topology spec of {spec.Name} declares. Code that refers to one by its constant stops compiling when the
        /// spec renames it.
        /// </summary>
        {SourceFile.Attribute}
        """;

    private static void Constants(CodeWriter writer, string type, string summary, EquatableArray<SpecIdModel> ids) => writer
        .Lines($"/// <summary>{summary}</summary>")
        .Block($"internal static class {type}", body => body.Separated(ids, (one, declared) => one.Lines(
            $"""
            /// <summary>{Doc(declared.Summary)}</summary>
            internal const string {declared.Id} = {Literal(declared.Id)};
            """)));
}
