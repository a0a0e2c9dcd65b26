namespace Abiquo.Sdk;

/// <summary>
/// Represents an endpoint to which the vendor allows <typeparamref name="TSource"/> to connect. Only endpoints that are generated
/// from a topology spec implement this interface. An endpoint that accepts <see cref="Appliance"/> accepts connections from anywhere.
/// </summary>
/// <typeparam name="TSource">The role that may connect, and so every appliance with the role.</typeparam>
public interface IAccepts<in TSource> : IEndpoint
{
}
