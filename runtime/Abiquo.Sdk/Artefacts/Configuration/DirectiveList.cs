using System.Text;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>The lines of a configuration file of one directive a line: what follows from the environment, and defaults that an operator may replace.</summary>
/// <param name="setting">What the operator wants different.</param>
/// <param name="separator">What stands between name and value.</param>
/// <param name="indent">What stands before the lines of a section.</param>
internal sealed class DirectiveList(ComponentSetting setting, string separator, string indent = "")
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _conflicts = [];
    private string _before = "";

    /// <summary>What the operator set though it follows from the environment, in sentences.</summary>
    public IReadOnlyList<string> Conflicts => _conflicts;

    public DirectiveList Comment(string text)
    {
        _text.Append(_text.Length == 0 ? "" : "\n").Append("# ").Append(text).Append('\n');
        return this;
    }

    /// <summary>A line that starts a section.</summary>
    public DirectiveList Section(string line)
    {
        _text.Append(_text.Length == 0 ? "" : "\n").Append(line).Append('\n');
        _before = indent;
        return this;
    }

    /// <summary>The line that ends a section, in formats that have one.</summary>
    public DirectiveList EndSection()
    {
        _text.Append("}\n");
        _before = "";
        return this;
    }

    /// <summary>Whole lines that nobody replaces.</summary>
    public DirectiveList Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append(_before).Append(line).Append('\n');
        }

        return this;
    }

    /// <summary>What follows from the environment.</summary>
    public DirectiveList Derived(string name, string value)
    {
        if (setting.Directives.Any(directive => Same(directive.Name, name)) && _written.Add(name))
        {
            _conflicts.Add($"{setting.Component}: the directive '{name}' follows from the environment and cannot be set; change the environment instead.");
        }

        _written.Add(name);
        return Line(name, value);
    }

    /// <summary>A default of ours.</summary>
    public DirectiveList Default(string name, string value)
    {
        _written.Add(name);
        return Line(name, setting.Directives.FirstOrDefault(directive => Same(directive.Name, name))?.Value ?? value);
    }

    /// <summary>What the operator adds; may be empty.</summary>
    public DirectiveList Additions(Func<Directive, bool>? belongHere = null)
    {
        foreach (var directive in setting.Directives.Where(directive => (belongHere?.Invoke(directive) ?? true) && !_written.Contains(directive.Name)))
        {
            Line(directive.Name, directive.Value);
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private DirectiveList Line(string name, string value)
    {
        _text.Append(_before).Append(name).Append(value.Length == 0 ? "" : separator).Append(value).Append('\n');
        return this;
    }
}
