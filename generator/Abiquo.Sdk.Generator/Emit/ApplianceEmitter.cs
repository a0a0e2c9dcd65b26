using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.CSharpEscaping;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes the classes of appliances.</summary>
internal static class ApplianceEmitter
{
    public static void Emit(CodeWriter writer, AppliancesFile file) => SourceFile
        .Begin(
            writer,
            file.Spec,
            SourceFile.WithExtended(
                file.Spec,
                "System",
                "System.CodeDom.Compiler",
                "System.Collections.Generic",
                "System.ComponentModel",
                "System.Diagnostics.CodeAnalysis",
                "Abiquo.Sdk",
                "Abiquo.Sdk.Shapes",
                "Abiquo.Sdk.Specification"))
        .Separated(file.Appliances, Emit);

    private static void Emit(CodeWriter writer, ApplianceModel appliance) => writer
        .Lines(
            $"""
            /// <summary>{Doc(appliance.Description.Label)}: {Doc(appliance.Description.Summary)}</summary>
            /// <remarks>{Citations.Remark(appliance.Description.Source)}{Needs(appliance)}</remarks>
            {SourceFile.Attribute}
            """)
        .Block($"public sealed partial record {appliance.Id} : {Bases(appliance)}", body =>
        {
            HostsEmitter.Emit(body, appliance);
            EndpointsEmitter.Emit(body.Blank(), appliance);
            LinksEmitter.Emit(body.Blank(), appliance);
            DefinitionEmitter.Emit(body.Blank(), appliance);
            ShapeEmitter.Appliance(body.Blank(), appliance);
        });

    private static string Bases(ApplianceModel appliance) => "Appliance" + string.Concat(appliance.Roles.Select(role => $", I{role}"));

    private static string Needs(ApplianceModel appliance) => appliance.Requirements is { } needs
        ? $" Each host needs {needs.Cpus} CPUs, {needs.MemoryGb} GB of memory and {needs.DiskGb} GB of disk."
            + string.Concat(needs.Notes.Select(note => " " + Doc(note)))
        : "";
}
