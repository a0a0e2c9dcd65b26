using System.Globalization;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>
/// Checks that each further address of a host is on a network. Where a range is missing, many addresses are on none, and all of them are
/// one mistake.
/// </summary>
internal static class StrayAddressCheck
{
    private const int MostNamed = 5;

    public static IEnumerable<Finding> Run(Inventory inventory) => HostCheck.Distinct(inventory.Appliances)
        .SelectMany(placed => placed.Located.Select(located => Stray(placed, located.Host, located.Path, inventory)))
        .Where(stray => stray.Addresses.Count > 0)
        .GroupBy(Mistake)
        .Select(strays => FindingCode.AddressOnNoNetwork.At(strays.First().Path, Message([.. strays])));

    private static StrayHost Stray(PlacedAppliance placed, Host host, string path, Inventory inventory) => new(
        host,
        path,
        [.. host.OtherAddresses.Where(address => IsOnNone(address, placed, inventory)).Distinct()],
        [.. inventory.HostNetworks.Around(placed.Scope)]);

    /// <summary>Returns whether no network has an address. Other checks report those that no host can have.</summary>
    private static bool IsOnNone(HostAddress address, PlacedAppliance placed, Inventory inventory) =>
        address is { IsUnicast: true, IsLoopback: false }
        && inventory.HostNetworks.NetworkOf(address, placed.Scope) is null
        && (!placed.Member.IsShareable || !inventory.Appliances
            .Where(other => ApplianceComparer.Instance.Equals(other.Appliance, placed.Appliance))
            .Any(other => inventory.HostNetworks.NetworkOf(address, other.Scope) is not null));

    /// <summary>
    /// Returns what hosts with the same mistake have in common: that no network has ranges, or the subnet of usual size that is missing.
    /// </summary>
    private static string Mistake(StrayHost stray) => stray.Networks.Count == 0
        ? ""
        : Convert.ToHexString(stray.Addresses[0].Value!.GetAddressBytes().AsSpan(0, stray.Addresses[0].IsIPv6 ? 8 : 3));

    private static string Message(List<StrayHost> strays)
    {
        var (first, others) = (strays[0], strays.Count - 1);
        var isOne = strays.Sum(stray => stray.Addresses.Count) == 1;
        var addresses = $"{(first.Addresses.Count == 1 ? "address" : "addresses")} {string.Join(" and ", first.Addresses)}";
        var more = others == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $", nor those of {others} more {(others == 1 ? "host" : "hosts")}");
        return $"no network has the {addresses} of '{first.Host.Fqdn}'{more}{Known(first.Networks)}; "
            + (isOne ? "correct it, or add its range to a network." : "correct them, or add their ranges to a network.");
    }

    private static string Known(IReadOnlyList<PlacedNetwork> networks) => networks.Count == 0
        ? ", because none has ranges"
        : $" ({string.Join("; ", networks.Take(MostNamed).Select(network => $"{network.Path}: {network.Segment.Ranges}"))}"
            + (networks.Count > MostNamed ? "; and others)" : ")");

    private sealed record StrayHost(
        Host Host, string Path, IReadOnlyList<HostAddress> Addresses, IReadOnlyList<PlacedNetwork> Networks);
}
