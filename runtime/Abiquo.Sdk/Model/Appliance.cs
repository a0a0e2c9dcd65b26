using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Represents an appliance of the vendor on one or more hosts. Its subclasses are generated from the topology spec.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RefusingJsonConverter<Appliance>))]
public abstract record Appliance : IJsonOnSerializing, IJsonOnDeserializing
{
    private readonly ApplianceShape? _shape;

    /// <summary>Initializes a new instance of the <see cref="Appliance"/> class. For generated code.</summary>
    /// <param name="shape">The shape of the class.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Appliance(ApplianceShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        _shape = shape;
    }

    /// <summary>Gets the hosts of the appliance, at least one.</summary>
    public OneOrMore<Host> Hosts { get; protected init; } = null!;

    /// <summary>Gets the name and addresses of the virtual host that moves between the hosts, or null if there is none.</summary>
    public Host? VirtualHost { get; protected init; }

    /// <summary>Gets the spec that declares the appliance, and so decides where it may connect.</summary>
    public TopologySpec Spec => OwnShape.Spec.Spec;

    /// <summary>Gets the definition of the appliance in the spec.</summary>
    public ApplianceDefinition Definition => OwnShape.Definition;

    /// <summary>Gets the endpoints of the appliance, with its port numbers.</summary>
    public IEnumerable<Endpoint> Endpoints => OwnShape.EndpointsOf(this).Cast<Endpoint>();

    /// <summary>Gets the shape of the class.</summary>
    /// <exception cref="AlteredSpecException">The appliance was made without a constructor.</exception>
    internal ApplianceShape OwnShape => _shape ?? throw AlteredSpecException.NotMade(GetType());

    /// <summary>
    /// Creates a link to an endpoint whose class belongs to an extended spec: it does not name this appliance, and does not accept it by
    /// type where only a rule of the extending spec allows the link. Generated code calls this method.
    /// </summary>
    /// <exception cref="IllegalLinkException">No rule allows the link.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Link ConnectByRule(Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return Link.Of(this, endpoint);
    }

    /// <summary>Returns the name of the appliance and its hosts.</summary>
    // Sealed, because the ToString that the compiler generates for a record prints every property, and endpoints refer back to their
    // appliance.
    public sealed override string ToString() => $"{Definition.Label} {string.Join(", ", Hosts.Select(host => host.Fqdn))}";

    // The serializer looks for a converter only on the class itself, but calls these of every generated class.
    void IJsonOnSerializing.OnSerializing() => throw JsonRefusal.Exception();

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.Exception();
}
