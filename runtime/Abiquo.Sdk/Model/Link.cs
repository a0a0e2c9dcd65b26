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
    /// Creates a link, as <c>Connect</c> of the source does. It is meant for generic code, which has a source and endpoints that accept it,
    /// and for sources that are known by their role only.
    /// </summary>
    /// <remarks>
    /// A role that may connect to an endpoint may not always do so between two appliances of the same kind. <c>Connect</c> refuses these
    /// links when they are compiled; here, the compiler needs the analyzers for it, and otherwise the exception is thrown.
    /// </remarks>
    /// <typeparam name="TSource">The type of the source: an appliance or a role.</typeparam>
    /// <exception cref="IllegalLinkException">
    /// The source is not an appliance or the endpoint is not an endpoint of a topology spec, or the spec does not allow the link.
    /// </exception>
    public static Link Between<TSource>(TSource source, IAccepts<TSource> endpoint)
        where TSource : class
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(endpoint);
        if ((object)source is not Appliance appliance)
        {
            throw new IllegalLinkException($"not a legal link: {source.GetType().Name} is not an appliance of a topology spec");
        }

        if (endpoint is not Endpoint target)
        {
            throw new IllegalLinkException($"not a legal link: {endpoint.GetType().Name} is not an endpoint of a topology spec");
        }

        // Neither static type is trusted: both may come from an unsafe cast.
        return Of(appliance, target);
    }

    /// <summary>Creates a link if a rule allows it.</summary>
    /// <exception cref="IllegalLinkException">No rule allows the link.</exception>
    internal static Link Of(Appliance source, Endpoint target) => LinkLegality.Refusal(source, target) is { } refusal
        ? throw new IllegalLinkException($"not a legal link: {refusal}")
        : new(source, target);

    /// <summary>Returns the source and the target.</summary>
    public override string ToString() => $"{Source} -> {Target}";
}
