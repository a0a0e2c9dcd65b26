// refused: was made without its constructor
using System.Runtime.CompilerServices;
using Abiquo.Sdk;

public static class Program
{
    public static TopologyEnvironment Environment() =>
        Sample.Platform with { Links = [(Link)RuntimeHelpers.GetUninitializedObject(typeof(Link))] };
}
