// refused: the member holds something of another class
using System.Runtime.CompilerServices;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

public static class Program
{
    public static TopologyEnvironment Environment() => Sample.Platform with
    {
        Datanode = Unsafe.As<Datanode>(new Server { Host = new("other.example.com", "10.1.0.9") }),
    };
}
