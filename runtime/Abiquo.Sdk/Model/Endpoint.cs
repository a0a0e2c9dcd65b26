using System.Text.Json.Serialization;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Represents an endpoint of an appliance. Its subclasses are generated from the topology spec.</summary>
[JsonConverter(typeof(RefusingJsonConverter<Endpoint>))]
public abstract class Endpoint : IEndpoint, IEquatable<Endpoint>, IJsonOnSerializing, IJsonOnDeserializing
{
    private readonly string _id;

    /// <summary>Initializes a new instance of the <see cref="Endpoint"/> class.</summary>
    protected Endpoint(Appliance owner, string id, PortSet ports, bool usesTls = false)
    {
        Owner = owner;
        Ports = ports;
        UsesTls = usesTls;
        _id = id;
    }

    /// <inheritdoc/>
    public Appliance Owner { get; }

    /// <inheritdoc/>
    public ushort Port => Ports.First;

    /// <inheritdoc/>
    public PortSet Ports { get; }

    /// <inheritdoc/>
    public bool UsesTls { get; }

    /// <inheritdoc/>
    public EndpointDefinition Definition => Owner.Definition.Endpoint(_id);

    /// <inheritdoc/>
    public bool Equals(Endpoint? other) => other is not null && _id == other._id && Ports == other.Ports
        && ApplianceComparer.Instance.Equals(Owner, other.Owner);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Endpoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_id, Ports, ApplianceComparer.Instance.GetHashCode(Owner));

    /// <summary>Returns the appliance, the endpoint and its port.</summary>
    public override string ToString() =>
        $"{Owner.Definition.Id}.{_id} ({Definition.TransportOf(UsesTls)}{(Ports.Count == 0 ? "" : $" {Ports}")})";

    // The serializer looks for a converter only on the class itself, but calls these of every generated class.
    void IJsonOnSerializing.OnSerializing() => throw JsonRefusal.Exception();

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.Exception();
}
