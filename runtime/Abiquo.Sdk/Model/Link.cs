using System.Text.Json.Serialization;

namespace Abiquo.Sdk;

/// <summary>
/// Represents a connection from an appliance to an endpoint of another. The generated <c>Connect</c> and <c>ConnectTo</c> members
/// create links, and only those that the vendor allows.
/// </summary>
[JsonConverter(typeof(RefusingJsonConverter<Link>))]
public sealed record Link
{
    private Link(Appliance source, Endpoint target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>Gets the appliance that opens the connection.</summary>
    public Appliance Source { get; }

    /// <summary>Gets the endpoint that the appliance connects to.</summary>
    public Endpoint Target { get; }

    /// <summary>
    /// Creates a link. Call <c>Connect</c> or <c>ConnectTo</c> of an appliance instead: with them, illegal links do not compile.
    /// </summary>
    /// <exception cref="IllegalLinkException">No topology spec declares the endpoint, or it does not accept the source.</exception>
    public static Link Between<TSource>(TSource source, IAccepts<TSource> endpoint)
        where TSource : Appliance
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint is not Endpoint target)
        {
            throw new IllegalLinkException($"not a legal link: {endpoint.GetType().Name} is not an endpoint of a topology spec");
        }

        // Cast to object to check the run-time type: the static type may come from an unsafe cast.
        return (object)endpoint is IAccepts<TSource>
            ? new(source, target)
            : throw new IllegalLinkException($"not a legal link: {source.Definition.Id} may not connect to {target}");
    }

    /// <summary>Creates a link that a rule of the spec is known to allow.</summary>
    internal static Link ByRule(Appliance source, Endpoint target) => new(source, target);

    /// <summary>Returns the source and the target.</summary>
    public override string ToString() => $"{Source} -> {Target}";
}
