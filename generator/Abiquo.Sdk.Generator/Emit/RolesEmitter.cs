using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes an interface for each role, which appliances implement and endpoints accept.</summary>
internal static class RolesEmitter
{
    public static void Emit(CodeWriter writer, RolesFile file) => SourceFile
        .Begin(writer, file.Spec, "System.CodeDom.Compiler")
        .Separated(file.Roles, (one, role) => one.Lines(
            $"""
            /// <summary>The role {Doc(role.Label)}: {Doc(role.Summary)}</summary>
            /// <remarks>{Citations.Remark(role.Source)}</remarks>
            {SourceFile.Attribute}
            public interface I{role.Id};
            """));
}
