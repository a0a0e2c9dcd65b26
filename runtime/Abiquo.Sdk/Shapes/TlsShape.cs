using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes an endpoint of a generated appliance class that a program can switch to TLS and back. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TlsShape
{
    private readonly Func<object, bool> _get;

    private TlsShape(string name, bool usual, Func<object, bool> get) => (Name, Usual, _get) = (name, usual, get);

    /// <summary>Gets the name of the endpoint.</summary>
    internal string Name { get; }

    /// <summary>Gets a value indicating whether the endpoint uses TLS if a program does not say.</summary>
    internal bool Usual { get; }

    /// <summary>Describes an endpoint.</summary>
    /// <param name="name">The name of the endpoint.</param>
    /// <param name="get">Reads whether the endpoint uses TLS.</param>
    /// <param name="usual">Whether it does if a program does not say.</param>
    public static TlsShape Of<TAppliance>(string name, Func<TAppliance, bool> get, bool usual)
        where TAppliance : class => new(name, usual, appliance => get((TAppliance)appliance));

    /// <summary>Returns whether the endpoint of an appliance uses TLS.</summary>
    internal bool IsUsedBy(object appliance) => _get(appliance);
}
