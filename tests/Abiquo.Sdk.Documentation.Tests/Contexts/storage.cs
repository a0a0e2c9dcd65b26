using Abiquo.Sdk;
using Acme.Storage;

public static class Finding
{
    public static TopologyEnvironment Make()
    {
        var production = new StorageEnvironment { Store = new() { Host = new("store.example.com", "10.0.0.1") } };
        /* block */
        return changed;
    }
}
