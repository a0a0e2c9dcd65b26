namespace Abiquo.Sdk.Artefacts.Configuration.Components.Layouts;

/// <summary>Describes where an operating system has the parts of a component, and what its service is called.</summary>
/// <param name="Path">The path of the main configuration file.</param>
/// <param name="Unit">The systemd unit.</param>
/// <param name="User">The user that the component runs as.</param>
internal sealed record ComponentLayout(string Path, string Unit, string User)
{
    /// <summary>Gets the data directory.</summary>
    public string Data { get; init; } = "";

    /// <summary>Gets the log file.</summary>
    public string Log { get; init; } = "";

    /// <summary>Gets the socket through which the component is controlled.</summary>
    public string Socket { get; init; } = "";

    /// <summary>Gets the folder with the component's own programs.</summary>
    public string Programs { get; init; } = "";

    /// <summary>Gets the library, or the class path, that the component is loaded from.</summary>
    public string Library { get; init; } = "";

    /// <summary>Returns this layout with what the operator has elsewhere.</summary>
    public ComponentLayout With(ComponentSetting setting) =>
        this with { Path = setting.Path ?? Path, User = setting.User ?? User, Data = setting.Data ?? Data };
}
