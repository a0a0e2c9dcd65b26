using Abiquo.Sdk;
using Acme.Queue;

public static class Finding
{
    public static TopologyEnvironment Make()
    {
        var production = new QueueEnvironment
        {
            Broker = new() { Host = new("broker.example.com", "10.0.0.1") },
            Worker = new() { Host = new("worker.example.com", "10.0.0.2") },
        };
        /* block */
        return changed;
    }
}
