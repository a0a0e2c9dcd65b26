using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Writes a file with the emitter for its kind.</summary>
internal static class FileEmitter
{
    public static SourceText Emit(FileModel file)
    {
        using var writer = new CodeWriter();
        switch (file)
        {
            case AppliancesFile appliances:
                ApplianceEmitter.Emit(writer, appliances);
                break;
            case ScopeFile scope:
                ContainerEmitter.EmitScope(writer, scope.Scope);
                break;
            case EnvironmentFile environment:
                ContainerEmitter.EmitEnvironment(writer, environment.Environment);
                break;
            case RolesFile roles:
                RolesEmitter.Emit(writer, roles);
                break;
            case LinksFile links:
                InheritedLinksEmitter.Emit(writer, links);
                break;
            case FingerprintFile fingerprint:
                FingerprintEmitter.Emit(writer, fingerprint);
                break;
            case SpecIdsFile ids:
                SpecIdsEmitter.Emit(writer, ids);
                break;
            case TopologyFile topology:
                TopologyEmitter.Emit(writer, topology);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(file), file.Name, "there is no emitter for this kind of file");
        }

        return writer.ToSourceText();
    }
}
