using System.Text.RegularExpressions;

namespace Abiquo.Sdk.Artefacts;

/// <summary>What an operator wants different from the defaults in the configuration of components. What follows from the environment (addresses, ports, members of a cluster) cannot be set here.</summary>
/// <param name="Components">One for each component that differs.</param>
public sealed record ComponentSettings(ValueList<ComponentSetting> Components)
{
    /// <summary>Nothing differs.</summary>
    public static ComponentSettings None { get; } = new([]);

    /// <summary>What differs for a component.</summary>
    public ComponentSetting Of(string component) => Components.FirstOrDefault(setting => setting.Component == component) ?? new(component);
}

/// <summary>What an operator wants different for one component.</summary>
/// <param name="Component">The id of the component in the spec.</param>
public sealed record ComponentSetting(string Component)
{
    // No regular expressions that are generated: the names of their types hold the path of the build, and the build is to be the same everywhere.
    private static readonly Regex PathForm = new(@"\A(/[A-Za-z0-9._-]+)+\z", RegexOptions.CultureInvariant);
    private static readonly Regex UserForm = new(@"\A[a-z_][a-z0-9_-]{0,31}\z", RegexOptions.CultureInvariant);
    private static readonly Regex NameForm = new(@"\A[A-Za-z][A-Za-z0-9_. -]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex ValueForm = new(@"\A[A-Za-z0-9 _.,:;=/@%+*()\[\]-]*\z", RegexOptions.CultureInvariant);

    /// <summary>Where its main configuration file belongs, an absolute path; null for the place where Debian's package looks.</summary>
    public string? Path { get; init; }

    /// <summary>The user that it runs as; null for that of Debian's package.</summary>
    public string? User { get; init; }

    /// <summary>The folder of its data, an absolute path; null for that of Debian's package.</summary>
    public string? Data { get; init; }

    /// <summary>Whether nothing is written for it. A balancer that is left out is replaced by another one that can do its work.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Directives of its configuration file: they replace defaults of ours, or are added.</summary>
    public ValueList<Directive> Directives { get; init; } = [];

    /// <summary>What is wrong with it, in sentences; nothing where it can be used.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var (name, path) in new[] { ("path", Path), ("data", Data) })
        {
            if (path is not null && (!PathForm.IsMatch(path) || path.Split('/').Contains("..")))
            {
                yield return $"{Component}: {name} '{path}' is no path that can be used; write an absolute one of letters, digits, '.', '_' and '-', such as /etc/example/example.conf.";
            }
        }

        if (User is not null && !UserForm.IsMatch(User))
        {
            yield return $"{Component}: user '{User}' is no name of a user; write lower-case letters, digits, '_' and '-', such as example.";
        }

        foreach (var directive in Directives.Where(directive => !NameForm.IsMatch(directive.Name) || !ValueForm.IsMatch(directive.Value)))
        {
            yield return $"{Component}: the directive '{directive.Name}' with the value '{directive.Value}' cannot be written; names and values are one line of letters, digits, spaces and _ . , : ; = / @ % + * ( ) [ ] -.";
        }
    }
}

/// <summary>A line of a configuration file.</summary>
/// <param name="Name">The name that the component's manual gives it.</param>
/// <param name="Value">Its value, as the file has it.</param>
public sealed record Directive(string Name, string Value);
