// refused: its endpoints are not those
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment()
    {
        var other = Datanode.Cluster(new("other.example.com", "10.1.0.9"));
        System.Collections.Generic.IReadOnlyList<object> its = [.. other.Endpoints];
        System.Func<object, System.Collections.Generic.IReadOnlyList<object>> answer = _ => its;
        Sample.Set(Datanode.Shape, "_endpoints", answer);
        return Sample.Platform;
    }
}
