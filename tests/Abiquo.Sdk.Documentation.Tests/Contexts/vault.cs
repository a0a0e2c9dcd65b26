using Abiquo.Sdk;
using Acme.Vault;

public static class Finding
{
    public static TopologyEnvironment Make() => Changed(new()
    {
        Inner = new("192.168.10.0/24") { Interface = "bond1" },
        Disks = Disks.Pool(
            new Host("d1.example.com", "10.0.0.21") { OtherAddresses = ["192.168.10.21"] },
            new Host("d2.example.com", "10.0.0.22") { OtherAddresses = ["192.168.10.22"] }),
    });

    private static TopologyEnvironment Changed(VaultEnvironment production)
    {
        /* block */
        return changed;
    }
}
