using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Represents the settings that change the default configuration of components, and what hosts they run on. What follows from the
/// environment (addresses, ports, cluster members) cannot be changed.
/// </summary>
/// <param name="Components">The settings of each component that differs from the defaults.</param>
public sealed record ComponentSettings(ValueList<ComponentSetting> Components)
{
    /// <summary>Gets settings that change nothing.</summary>
    public static ComponentSettings None { get; } = new([]);

    /// <summary>Gets the operating system of the hosts.</summary>
    public HostSystem System { get; init; }

    /// <summary>Gets the hosts whose operating system is another one than <see cref="System"/>.</summary>
    public ValueList<SystemOfHost> Systems { get; init; } = [];

    /// <summary>Gets the memory of hosts. Of the others, it is what the vendor requires of their appliance.</summary>
    public ValueList<MemoryOfHost> Memory { get; init; } = [];

    /// <summary>Returns the settings of a component.</summary>
    public ComponentSetting Of(string component) => Components.FirstOrDefault(setting => setting.Component == component) ?? new(component);
}

/// <summary>Represents the settings that change the default configuration of one component.</summary>
/// <param name="Component">The ID of the component in the spec.</param>
public sealed record ComponentSetting(string Component)
{
    // Not generated: the type names of generated regular expressions depend on the build path, and builds must be reproducible.
    private static readonly Regex PathPattern = new(@"\A(/[A-Za-z0-9._-]+)+\z", RegexOptions.CultureInvariant);
    private static readonly Regex UserPattern = new(@"\A[a-z_][a-z0-9_-]{0,31}\z", RegexOptions.CultureInvariant);
    private static readonly Regex NamePattern = new(@"\A[A-Za-z][A-Za-z0-9_. -]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex ValuePattern = new(@"\A[A-Za-z0-9 _.,:;=/@%+*()\[\]-]*\z", RegexOptions.CultureInvariant);

    /// <summary>Gets the absolute path of the main configuration file, or null for the one of the operating system's package.</summary>
    public string? Path { get; init; }

    /// <summary>Gets the user that the component runs as, or null for the one of the operating system's package.</summary>
    public string? User { get; init; }

    /// <summary>Gets the absolute path of the data directory, or null for the one of the operating system's package.</summary>
    public string? Data { get; init; }

    /// <summary>
    /// Gets whether no configuration is written for the component. A balancer that is left out is replaced by another that can
    /// do its work.
    /// </summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Gets the directives of the configuration file that replace defaults or are added to them.</summary>
    public ValueList<Directive> Directives { get; init; } = [];

    /// <summary>Returns the operator's value of a directive, or null if the operator has not set it. Case does not matter.</summary>
    internal string? ValueOf(string directive) =>
        Directives.FirstOrDefault(one => string.Equals(one.Name, directive, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>Returns the problems of the settings, as sentences.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var (name, path) in new[] { ("path", Path), ("data", Data) })
        {
            if (path is not null && (!PathPattern.IsMatch(path) || path.Split('/').Contains("..")))
            {
                yield return $"{Component}: {name} '{path}' is no path that can be used; "
                    + "write an absolute one of letters, digits, '.', '_' and '-', such as /etc/example/example.conf.";
            }
        }

        if (User is not null && !UserPattern.IsMatch(User))
        {
            yield return $"{Component}: user '{User}' is no name of a user; "
                + "write lower-case letters, digits, '_' and '-', such as example.";
        }

        foreach (var directive in Directives.Where(directive => !CanBeWritten(directive)))
        {
            yield return $"{Component}: the directive '{directive.Name}' with the value '{directive.Value}' cannot be written; "
                + "names and values are one line of letters, digits, spaces and _ . , : ; = / @ % + * ( ) [ ] -.";
        }
    }

    private static bool CanBeWritten(Directive directive) =>
        NamePattern.IsMatch(directive.Name) && ValuePattern.IsMatch(directive.Value);
}

/// <summary>Represents a line of a configuration file.</summary>
/// <param name="Name">The name of the directive in the manual of the component.</param>
/// <param name="Value">The value, as it appears in the file.</param>
public sealed record Directive(string Name, string Value);
