namespace Abiquo.Sdk;

/// <summary>
/// Compares appliances by what their generated classes hold: class, hosts, virtual address, ports and TLS. Not by their own
/// <c>Equals</c>, which a hand-written part of a class could define where no analyzer runs.
/// </summary>
internal sealed class ApplianceComparer : IEqualityComparer<Appliance>
{
    private ApplianceComparer()
    {
    }

    public static ApplianceComparer Instance { get; } = new();

    public bool Equals(Appliance? x, Appliance? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null
            && ReferenceEquals(x.OwnShape, y.OwnShape)
            && object.Equals(x.Hosts, y.Hosts)
            && object.Equals(x.VirtualHost, y.VirtualHost)
            && x.OwnShape.Overridden(x).SequenceEqual(y.OwnShape.Overridden(y))
            && x.OwnShape.Switched(x).SequenceEqual(y.OwnShape.Switched(y)));

    // An endpoint that reflection took its owner from has a hash code as well.
    public int GetHashCode(Appliance? obj) => obj is null ? 0 : HashCode.Combine(obj.OwnShape.Type, obj.Hosts);
}
