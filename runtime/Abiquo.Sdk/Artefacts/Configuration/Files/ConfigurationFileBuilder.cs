using System.Text;

namespace Abiquo.Sdk.Artefacts.Configuration.Files;

/// <summary>
/// Builds a configuration file that has one directive per line. Directives derived from the environment are fixed; operators may
/// override the defaults and add directives of their own.
/// </summary>
/// <param name="setting">The operator's settings for the component.</param>
/// <param name="separator">The text between the name and the value of a directive.</param>
/// <param name="indent">The indentation of lines within a section.</param>
internal sealed class ConfigurationFileBuilder(ComponentSetting setting, string separator, string indent = "")
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _conflicts = [];
    private string _indent = "";

    /// <summary>Gets a message for each directive that the operator set although the environment determines it.</summary>
    public IReadOnlyList<string> Conflicts => _conflicts;

    public ConfigurationFileBuilder Comment(string text)
    {
        _text.Append(_text.Length == 0 ? "" : "\n").Append("# ").Append(text).Append('\n');
        return this;
    }

    /// <summary>Starts a section with the given line.</summary>
    public ConfigurationFileBuilder Section(string line)
    {
        _text.Append(_text.Length == 0 ? "" : "\n").Append(line).Append('\n');
        _indent = indent;
        return this;
    }

    /// <summary>Closes a section, in formats whose sections have a closing brace.</summary>
    public ConfigurationFileBuilder EndSection()
    {
        _text.Append("}\n");
        _indent = "";
        return this;
    }

    /// <summary>Appends lines as they are. Operators cannot override them.</summary>
    public ConfigurationFileBuilder Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append(_indent).Append(line).Append('\n');
        }

        return this;
    }

    /// <summary>Appends a directive whose value is derived from the environment.</summary>
    public ConfigurationFileBuilder Derived(string name, string value)
    {
        if (setting.ValueOf(name) is not null && _written.Add(name))
        {
            var conflict = $"the directive '{name}' is derived from the environment and cannot be set; change the environment instead.";
            _conflicts.Add($"{setting.Component}: {conflict}");
        }

        _written.Add(name);
        return Append(name, value);
    }

    /// <summary>Appends a directive with a default value, or with the operator's value if there is one.</summary>
    public ConfigurationFileBuilder Default(string name, string value)
    {
        _written.Add(name);
        return Append(name, setting.ValueOf(name) ?? value);
    }

    /// <summary>Appends the operator's own directives that have not been written yet.</summary>
    /// <param name="belongsHere">Selects the directives for this place in the file; null selects all of them.</param>
    public ConfigurationFileBuilder OperatorDirectives(Func<Directive, bool>? belongsHere = null)
    {
        foreach (var directive in setting.Directives)
        {
            if ((belongsHere?.Invoke(directive) ?? true) && !_written.Contains(directive.Name))
            {
                Append(directive.Name, directive.Value);
            }
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    private ConfigurationFileBuilder Append(string name, string value)
    {
        _text.Append(_indent).Append(name).Append(value.Length == 0 ? "" : separator).Append(value).Append('\n');
        return this;
    }
}
