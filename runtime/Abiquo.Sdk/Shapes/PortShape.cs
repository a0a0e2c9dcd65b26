using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a port of a generated appliance class that a program can override. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PortShape
{
    private readonly Func<object, ushort?> _get;

    private PortShape(string name, ushort? usual, Func<object, ushort?> get) => (Name, Usual, _get) = (name, usual, get);

    /// <summary>Gets the name of the port.</summary>
    internal string Name { get; }

    /// <summary>Gets the port if none is set, or null if it then depends on the hosts of the appliance.</summary>
    internal ushort? Usual { get; }

    /// <summary>Describes a port.</summary>
    /// <param name="name">The name of the port.</param>
    /// <param name="get">Reads the port that is set.</param>
    /// <param name="usual">The port if none is set, or null if it then depends on the hosts of the appliance.</param>
    public static PortShape Of<TAppliance>(string name, Func<TAppliance, ushort?> get, ushort? usual = null)
        where TAppliance : class => new(name, usual, appliance => get((TAppliance)appliance));

    /// <summary>Returns the port that a program has set, or null.</summary>
    internal ushort? Overridden(object appliance) => _get(appliance) is { } port && port != Usual ? port : null;
}
