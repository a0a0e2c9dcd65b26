using System.Runtime.CompilerServices;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

[assembly: InternalsVisibleTo("Abiquo.Sdk")]
[assembly: InternalsVisibleTo("Abiquo.Sdk.Tests")]

internal static class Forge
{
    internal static Link Make(V2V v2v, Datanode datanode) => Link.Of(v2v, datanode.MaxScale); // error CS0117: 'Link' does not contain a definition for 'Of'
}
