using System.ComponentModel;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a member of a generated scope or environment class. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MemberShape
{
    private readonly Func<object, object?> _get;

    private protected MemberShape(string name, Func<object, object?> get) => (Name, _get) = (name, get);

    /// <summary>Gets the name of the C# property.</summary>
    internal string Name { get; }

    /// <summary>Gets the versions of the platform that have the member, or null if all have it.</summary>
    internal VersionRange? Versions { get; private set; }

    /// <summary>Gets a value indicating whether the member has to be set.</summary>
    internal abstract bool IsRequired { get; }

    /// <summary>Describes a value of a scope or an environment.</summary>
    /// <param name="name">The name of the C# property.</param>
    /// <param name="get">Reads the property.</param>
    /// <param name="definition">The definition of the value in the spec.</param>
    public static MemberShape Value<TContainer, TValue>(string name, Func<TContainer, TValue> get, ValueDefinition definition)
        where TContainer : class
        where TValue : struct => new ValueMemberShape(name, container => get((TContainer)container), definition, typeof(TValue));

    /// <summary>Describes an appliance.</summary>
    /// <param name="name">The name of the C# property.</param>
    /// <param name="get">Reads the property.</param>
    /// <param name="appliance">The class of the appliance.</param>
    /// <param name="isRequired">Whether the member has to be set.</param>
    /// <param name="isShareable">Whether several scopes may share the appliance.</param>
    /// <param name="counts">The numbers of hosts that the appliance may have here; null if there are no further limits.</param>
    /// <param name="besides">The names of the members on whose hosts the appliance may be; null if there are none.</param>
    public static MemberShape Appliance<TContainer>(
        string name,
        Func<TContainer, object?> get,
        ApplianceShape appliance,
        bool isRequired,
        bool isShareable = false,
        ValueList<int>? counts = null,
        ValueList<string>? besides = null)
        where TContainer : class => new ApplianceMemberShape(
            name, container => get((TContainer)container), appliance, isRequired, isShareable, counts ?? [], besides ?? []);

    /// <summary>Describes the scopes of one kind.</summary>
    /// <param name="name">The name of the C# property.</param>
    /// <param name="get">Reads the property.</param>
    /// <param name="scope">The class of the scopes.</param>
    /// <param name="isRequired">Whether there has to be at least one.</param>
    /// <param name="others">The other classes of scopes that are made of the same one by choosing other places.</param>
    public static MemberShape Scopes<TContainer>(
        string name,
        Func<TContainer, IReadOnlyList<object>?> get,
        ScopeShape scope,
        bool isRequired,
        ValueList<ScopeShape>? others = null)
        where TContainer : class =>
        new ScopesMemberShape(name, container => get((TContainer)container), [scope, .. others ?? []], isRequired);

    /// <summary>Describes an external system that is given by networks.</summary>
    /// <param name="name">The name of the C# property.</param>
    /// <param name="get">Reads the property.</param>
    /// <param name="definition">The definition of the external system in the spec.</param>
    public static MemberShape Networks<TContainer>(
        string name, Func<TContainer, ValueList<Network>?> get, ExternalDefinition definition)
        where TContainer : class =>
        new ExternalMemberShape(name, container => get((TContainer)container), definition, typeof(Network));

    /// <summary>Describes an external system that is given by addresses.</summary>
    /// <param name="name">The name of the C# property.</param>
    /// <param name="get">Reads the property.</param>
    /// <param name="definition">The definition of the external system in the spec.</param>
    public static MemberShape Addresses<TContainer>(
        string name, Func<TContainer, ValueList<HostAddress>?> get, ExternalDefinition definition)
        where TContainer : class =>
        new ExternalMemberShape(name, container => get((TContainer)container), definition, typeof(HostAddress));

    /// <summary>Describes an external system that is given by names and addresses.</summary>
    /// <param name="name">The name of the C# property.</param>
    /// <param name="get">Reads the property.</param>
    /// <param name="definition">The definition of the external system in the spec.</param>
    public static MemberShape Hosts<TContainer>(
        string name, Func<TContainer, ValueList<NameOrAddress>?> get, ExternalDefinition definition)
        where TContainer : class =>
        new ExternalMemberShape(name, container => get((TContainer)container), definition, typeof(NameOrAddress));

    /// <summary>Describes an external system whose location is given by a value, a share.</summary>
    /// <param name="name">The name of the C# property.</param>
    /// <param name="get">Reads the property.</param>
    /// <param name="definition">The definition of the external system in the spec.</param>
    public static MemberShape Share<TContainer>(string name, Func<TContainer, NfsShare> get, ExternalDefinition definition)
        where TContainer : class =>
        new ExternalMemberShape(name, container => get((TContainer)container), definition, typeof(NfsShare));

    /// <summary>Describes a network.</summary>
    /// <param name="name">The name of the C# property.</param>
    /// <param name="get">Reads the property.</param>
    /// <param name="definition">The definition of the network in the spec.</param>
    public static MemberShape Network<TContainer>(string name, Func<TContainer, NetworkSegment?> get, NetworkDefinition definition)
        where TContainer : class =>
        new NetworkMemberShape(name, container => get((TContainer)container), definition);

    /// <summary>Says which versions of the platform have the member, and returns it.</summary>
    public MemberShape In(VersionRange versions)
    {
        Versions = versions;
        return this;
    }

    /// <summary>Reads the member of an instance of the class.</summary>
    internal object? Get(object container) => _get(container);
}
