using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>Provides the values with which a scope or environment is created. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberValues
{
    private readonly IReadOnlyDictionary<string, object> _values;

    internal MemberValues(IReadOnlyDictionary<string, object> values) => _values = values;

    /// <summary>Returns the position of the version of the platform, or the usual one if none is given.</summary>
    public int Version(int usual) => _values.TryGetValue(EnvironmentShape.VersionMember, out var position) ? (int)position : usual;

    /// <summary>Returns the value of a required member.</summary>
    public T Required<T>(string name) => (T)_values[name];

    /// <summary>Returns the value of an optional member, or null.</summary>
    public T? Optional<T>(string name)
        where T : class => (T?)_values.GetValueOrDefault(name);

    /// <summary>Returns the items of a list that may not be empty.</summary>
    public OneOrMore<T> OneOrMore<T>(string name) => Sdk.OneOrMore.From(((IEnumerable<object>)_values[name]).Cast<T>());

    /// <summary>Returns the items of a list, or an empty list.</summary>
    public ValueList<T> List<T>(string name) =>
        _values.TryGetValue(name, out var items) ? ((IEnumerable<object>)items).Cast<T>().ToValueList() : [];

    /// <summary>Returns the ranges and the interface of a network, without ranges if it does not exist here.</summary>
    public NetworkSegment Segment(string name) => Optional<NetworkSegment>(name) ?? [];
}
