using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes a file.</summary>
internal static class FileEmitter
{
    public static string Emit(FileModel file) => file switch
    {
        AppliancesFile appliances => ApplianceEmitter.Emit(appliances),
        ScopeFile scope => ContainerEmitter.EmitScope(scope.Scope),
        EnvironmentFile environment => ContainerEmitter.EmitEnvironment(environment.Environment),
        RolesFile roles => RolesEmitter.Emit(roles),
        LinksFile links => InheritedLinksEmitter.Emit(links),
        TopologyFile topology => TopologyEmitter.Emit(topology),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.Name, "no emitter writes it"),
    };
}
