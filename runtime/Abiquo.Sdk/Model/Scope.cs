using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Abiquo.Sdk.Shapes;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>
/// Represents a part of an environment with its own appliances, such as a datacenter. Appliances in two scopes of the same kind do
/// not connect to each other. Its subclasses are generated from the topology spec.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RefusingJsonConverter<Scope>))]
public abstract record Scope : IJsonOnSerializing, IJsonOnDeserializing
{
    private readonly ScopeShape? _shape;

    /// <summary>Initializes a new instance of the <see cref="Scope"/> class. For generated code.</summary>
    /// <param name="shape">The shape of the class.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Scope(ScopeShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        _shape = shape;
    }

    /// <summary>Gets the definition of this kind of scope in the spec.</summary>
    public ScopeDefinition Definition => OwnShape.Definition;

    /// <summary>Gets the members of the scope.</summary>
    public IEnumerable<Member> Members => OwnShape.MembersOf(this);

    /// <summary>Gets the shape of the class.</summary>
    /// <exception cref="AlteredSpecException">The scope was made without a constructor.</exception>
    internal ScopeShape OwnShape => _shape ?? throw AlteredSpecException.NotMade(GetType());

    /// <summary>Returns the kind of scope and its first value, which identifies it.</summary>
    public sealed override string ToString() => $"{Definition.Label} {Members.OfType<ValueMember>().FirstOrDefault()?.Text}".TrimEnd();

    // The serializer looks for a converter only on the class itself, but calls these of every generated class.
    void IJsonOnSerializing.OnSerializing() => throw JsonRefusal.Exception();

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.Exception();
}
