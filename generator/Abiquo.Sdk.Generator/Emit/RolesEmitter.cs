using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CodeWriter;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes an interface for each role: what endpoints accept, and appliances are.</summary>
internal static class RolesEmitter
{
    public static string Emit(SpecIdentity spec, EquatableArray<ThingModel> roles) => SourceFile
        .Begin(spec, "System.CodeDom.Compiler")
        .Separated(roles, (one, role) => one.Lines(
            $$"""
            /// <summary>The role {{Doc(role.Label)}}: {{Doc(role.Summary)}}</summary>
            /// <remarks>{{Citations.Remark(role.Source)}}</remarks>
            {{SourceFile.Attribute}}
            public interface I{{role.Id}}
            {
            }
            """))
        .ToString();
}
