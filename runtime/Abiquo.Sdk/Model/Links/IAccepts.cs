namespace Abiquo.Sdk;

/// <summary>
/// An endpoint to which the vendor lets <typeparamref name="TSource"/> connect. Only endpoints that are generated from a
/// topology spec implement it; what accepts <see cref="Appliance"/> accepts connections from anywhere.
/// </summary>
/// <typeparam name="TSource">The role that may connect, and so every appliance that has the role.</typeparam>
public interface IAccepts<in TSource> : IEndpoint
{
}
