using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

// A type of our own assembly hides the SDK's in this namespace only, and it is not the SDK's.
namespace Ours
{
    internal sealed partial record V2V : IApi; // error ABQ1004: 'V2V' takes the role IApi by hand

    internal static class Conversions
    {
        internal static Link Record(V2V v2v, Datanode datanode) =>
            v2v.Connect(datanode.MaxScale); // error CS1061: 'V2V' does not contain a definition for 'Connect'
    }
}
