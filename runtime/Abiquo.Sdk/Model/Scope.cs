using System.Diagnostics;
using System.Text.Json.Serialization;
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
    /// <summary>Gets the definition of this kind of scope in the spec.</summary>
    public abstract ScopeDefinition Definition { get; }

    /// <summary>Gets the members of the scope.</summary>
    public abstract IEnumerable<Member> Members { get; }

    /// <summary>Returns the kind of scope and its first value, which identifies it.</summary>
    public sealed override string ToString() => $"{Definition.Label} {Members.OfType<ValueMember>().FirstOrDefault()?.Text}".TrimEnd();

    // The serializer looks for a converter only on the class itself, but calls these of every generated class.
    void IJsonOnSerializing.OnSerializing() => throw JsonRefusal.Exception();

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.Exception();
}
