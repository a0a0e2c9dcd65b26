using Abiquo.Sdk;

internal static class Changes
{
    internal static void Turn(Link link) =>
        link.Source = link.Target.Owner; // error CS0200: Property or indexer 'Link.Source' cannot be assigned to -- it is read only
}
