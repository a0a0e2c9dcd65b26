using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>The names of the types that are generated for a spec.</summary>
internal static class GeneratedTypes
{
    /// <summary>What follows the name of the platform in that of the enumeration of its versions, and the member that has one.</summary>
    public const string Version = "Version";

    public static IEnumerable<string> All(SpecDeclaration spec) => OfPlatform(spec)
        .Concat(Interfaces(spec))
        .Concat(spec.Appliances.Select(appliance => appliance.Common.Id.Value))
        .Concat(spec.Scopes.Concat(spec.Environments).Select(container => container.Common.Id.Value))
        .Concat(Bases(spec));

    /// <summary>Returns those that scopes have in common which are made of one by choosing its places.</summary>
    public static IEnumerable<string> Bases(SpecDeclaration spec) =>
        spec.Scopes.Select(scope => scope.Origin).OfType<string>().Distinct().Select(ContainerDeclaration.AnyOf);

    /// <summary>Returns those that are named after the platform.</summary>
    public static IEnumerable<string> OfPlatform(SpecDeclaration spec) =>
        (spec.Versions.Count == 0 ? ReservedNames.OfPlatforms : ReservedNames.OfPlatforms.Append(Version))
            .Select(part => spec.Name.Value + part);

    /// <summary>Returns those that are named after roles.</summary>
    public static IEnumerable<string> Interfaces(SpecDeclaration spec) => spec.Roles.Select(role => "I" + role.Common.Id.Value);
}
