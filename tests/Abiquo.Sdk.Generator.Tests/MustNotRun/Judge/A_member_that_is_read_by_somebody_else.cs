// refused: the member holds something of another class
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        var server = new Server { Host = new("other.example.com", "10.1.0.9") };
        System.Func<object, object?> answer = _ => server;
        foreach (var _ in Sample.Platform.Members)
        {
            // The members are described when they are first asked for.
        }

        foreach (var member in (System.Collections.IEnumerable)Sample.Get(Sample.Get(DistributedEnvironment.Shape, "_own")!, "_value")!)
        {
            if ((string)Sample.Get(member, "Name")! == "Datanode")
            {
                Sample.Set(member, "_get", answer);
            }
        }

        return Sample.Platform;
    }
}
