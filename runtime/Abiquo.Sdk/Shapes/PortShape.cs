using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a port of a generated appliance class that a program can override, or several. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PortShape
{
    private readonly Func<object, PortSet?> _get;

    private PortShape(string name, PortSet? usual, bool mayBeSeveral, Func<object, PortSet?> get) =>
        (Name, Usual, MayBeSeveral, _get) = (name, usual, mayBeSeveral, get);

    /// <summary>Gets the name of the port.</summary>
    internal string Name { get; }

    /// <summary>Gets the ports if none is set, or null if they then depend on the hosts of the appliance.</summary>
    internal PortSet? Usual { get; }

    /// <summary>Gets a value indicating whether a program can set several ports.</summary>
    internal bool MayBeSeveral { get; }

    /// <summary>Describes a port.</summary>
    /// <param name="name">The name of the port.</param>
    /// <param name="get">Reads the port that is set.</param>
    /// <param name="usual">The port if none is set, or null if it then depends on the hosts of the appliance.</param>
    public static PortShape Of<TAppliance>(string name, Func<TAppliance, ushort?> get, ushort? usual = null)
        where TAppliance : class =>
        new(name, SetOf(usual), mayBeSeveral: false, appliance => SetOf(get((TAppliance)appliance)));

    /// <summary>Describes several ports under one name.</summary>
    /// <param name="name">The name of the ports.</param>
    /// <param name="get">Reads the ports that are set.</param>
    /// <param name="usual">The ports if none are set.</param>
    public static PortShape OfSeveral<TAppliance>(string name, Func<TAppliance, PortSet?> get, PortSet usual)
        where TAppliance : class => new(name, usual, mayBeSeveral: true, appliance => get((TAppliance)appliance));

    /// <summary>Returns the ports that a program has set, or null.</summary>
    internal PortSet? Overridden(object appliance) => _get(appliance) is { } ports && ports != Usual ? ports : null;

    private static PortSet? SetOf(ushort? port) => port is { } number ? number : null;
}
