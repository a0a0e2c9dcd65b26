using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the fingerprint of the tables of a spec.</summary>
internal static class FingerprintEmitter
{
    public static void Emit(CodeWriter writer, FingerprintFile file) => SourceFile
        .Begin(writer, file.Spec, "System.CodeDom.Compiler")
        .Lines(
            $$"""
            /// <summary>Identifies the tables of {{file.Spec.Name}}: at run time, others in their place are refused.</summary>
            {{SourceFile.Attribute}}
            internal static class {{file.Spec.Name}}Fingerprint
            {
                internal const string Value = "{{file.Fingerprint}}";
            }
            """);
}
