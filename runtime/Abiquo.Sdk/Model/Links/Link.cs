using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>
/// A connection that an appliance makes to an endpoint of another. The generated <c>Connect</c> and <c>ConnectTo</c> members
/// make links, and only those that the vendor allows.
/// </summary>
public sealed record Link
{
    private Link(Appliance source, Endpoint target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>The appliance that opens the connection.</summary>
    public Appliance Source { get; }

    /// <summary>The endpoint that it connects to.</summary>
    public Endpoint Target { get; }

    /// <summary>Makes a link. Call <c>Connect</c> or <c>ConnectTo</c> of an appliance instead: they refuse illegal links when the program is compiled.</summary>
    /// <exception cref="IllegalLinkException">The endpoint is not one that a topology spec declares, or does not accept the source.</exception>
    public static Link Between<TSource>(TSource source, IAccepts<TSource> endpoint)
        where TSource : Appliance
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint is not Endpoint target)
        {
            throw new IllegalLinkException($"not a legal link: {endpoint.GetType().Name} is not an endpoint of a topology spec");
        }

        // As an object, because the static type may have been forced on it.
        return (object)endpoint is IAccepts<TSource>
            ? new(source, target)
            : throw new IllegalLinkException($"not a legal link: {source.Definition.Id} may not connect to {target}");
    }

    internal static Link ByRule(Appliance source, Endpoint target) => new(source, target);

    /// <summary>Source and target.</summary>
    public override string ToString() => $"{Source} -> {Target}";
}
