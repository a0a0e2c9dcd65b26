using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>
/// Represents a whole deployment as one immutable value. Its subclasses, one for each kind of environment that the vendor
/// describes, are generated from the topology spec.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RefusingJsonConverter<TopologyEnvironment>))]
public abstract record TopologyEnvironment : IJsonOnSerializing, IJsonOnDeserializing
{
    private readonly EnvironmentShape? _shape;

    /// <summary>Initializes a new instance of the <see cref="TopologyEnvironment"/> class. For generated code.</summary>
    /// <param name="shape">The shape of the class.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TopologyEnvironment(EnvironmentShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        _shape = shape;
    }

    /// <summary>
    /// Gets the links between appliances. If null, all links that the spec allows between the appliances of the environment apply.
    /// Connections with external systems (users, template repositories, administrators, name and time servers) and between the hosts of one
    /// appliance always follow from the spec.
    /// </summary>
    public ValueList<Link>? Links { get; init; }

    /// <summary>
    /// Gets which of the vendor's rules become connections if <see cref="Links"/> is null, and between the hosts of one appliance.
    /// </summary>
    public LinkPolicy LinkPolicy { get; init; }

    /// <summary>Gets the spec of the environment.</summary>
    public TopologySpec Spec => OwnShape.Spec.Spec;

    /// <summary>Gets the definition of this kind of environment in the spec.</summary>
    public EnvironmentDefinition Definition => OwnShape.Definition;

    /// <summary>Gets the members of the environment.</summary>
    public IEnumerable<Member> Members => OwnShape.MembersOf(this);

    /// <summary>Gets the shape of the class.</summary>
    /// <exception cref="AlteredSpecException">The environment was made without a constructor.</exception>
    internal EnvironmentShape OwnShape => _shape ?? throw AlteredSpecException.NotMade(GetType());

    /// <summary>Returns the name of the kind of environment.</summary>
    public sealed override string ToString() => Definition.Label;

    // The serializer looks for a converter only on the class itself, but calls these of every generated class.
    void IJsonOnSerializing.OnSerializing() => throw JsonRefusal.Exception();

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.Exception();
}
