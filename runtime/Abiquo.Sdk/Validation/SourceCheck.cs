using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks that sources outside the platform have addresses: a firewall admits addresses and no names.</summary>
internal static class SourceCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment) =>
        from source in deployment.Connections
            .Where(connection => connection.From?.External is not null)
            .Select(connection => (External: connection.From!.External!, connection.Rule))
            .DistinctBy(source => source.External.Path)
        from place in source.External.Places.Select((place, index) => (place.Address, place.Name, place.IsByName, Index: index))
        where place.Address is null
        select FindingCode.SourceByName.At(
            place.IsByName ? $"{source.External.Path}[{place.Index}]" : source.External.Path,
            $"no firewall can admit '{place.Name}' by its name (rule {source.Rule.Id}); give its address or addresses.");
}
