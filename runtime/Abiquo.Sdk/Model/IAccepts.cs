namespace Abiquo.Sdk;

/// <summary>
/// Represents an endpoint to which the vendor allows <typeparamref name="TSource"/> to connect. Only endpoints that are generated
/// from a topology spec implement this interface: once for each role that may connect, once for each appliance of the spec that may, and
/// for <see cref="Appliance"/> if connections may come from anywhere.
/// </summary>
/// <remarks>
/// An endpoint that accepts a role accepts every appliance with the role, also one of a spec that extends the endpoint's spec. The only
/// exception are two appliances of the same kind, which the type cannot tell apart; see <see cref="Link.Between"/>.
/// </remarks>
/// <typeparam name="TSource">The role or appliance that may connect.</typeparam>
public interface IAccepts<in TSource> : IEndpoint
{
}
