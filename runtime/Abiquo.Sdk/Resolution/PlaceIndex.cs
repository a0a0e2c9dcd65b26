namespace Abiquo.Sdk.Resolution;

/// <summary>Finds hosts and virtual hosts by their names and addresses.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, PlacedHost> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Indexes hosts. Of several with one name or address, the first is found.</summary>
    public PlaceIndex(IEnumerable<PlacedHost> hosts)
    {
        foreach (var host in hosts)
        {
            _hosts.TryAdd(host.Name, host);
            foreach (var address in host.Host.AllAddresses)
            {
                _hosts.TryAdd(address.ToString(), host);
            }
        }
    }

    /// <summary>Returns the host with this name or address, or <see langword="null"/> if there is none.</summary>
    public PlacedHost? Find(string place) => _hosts.GetValueOrDefault(place);
}
