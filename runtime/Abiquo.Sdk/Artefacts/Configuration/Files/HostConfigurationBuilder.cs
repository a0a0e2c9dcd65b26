namespace Abiquo.Sdk.Artefacts.Configuration.Files;

/// <summary>Collects the configuration files of a host, and the problems with the operator's settings for them.</summary>
internal sealed class HostConfigurationBuilder(string host)
{
    private readonly List<ArtefactFile> _files = [];
    private readonly List<string> _problems = [];

    public string Host => host;

    public IReadOnlyList<ArtefactFile> Files => _files;

    public IReadOnlyList<string> Problems => _problems;

    public void Add(string path, ConfigurationFileBuilder file, Installation installation)
    {
        _problems.AddRange(file.Conflicts);
        Add(path, file.ToString(), installation);
    }

    public void Add(string path, string text, Installation installation) =>
        Add(new ArtefactFile(path.TrimStart('/'), text) { Installation = installation.Of(text) });

    public void Add(ArtefactFile file)
    {
        // Several appliances may share a host, and several scopes an appliance.
        var known = _files.Find(other => other.Path == file.Path);
        if (known is null)
        {
            _files.Add(file);
        }
        else if (known != file)
        {
            _problems.Add(
                $"{host}: its appliances write /{file.Path} in different ways{Example(known.Text, file.Text)}; "
                + "give each of them a host of its own, or what they have alike.");
        }
    }

    /// <summary>Returns the first lines that differ, of which one may be empty.</summary>
    private static string Example(string one, string other)
    {
        string[] lines = one.Split('\n'), others = other.Split('\n');
        var (line, another) = (lines.Except(others).FirstOrDefault(""), others.Except(lines).FirstOrDefault(""));
        return line.Length + another.Length == 0 ? "" : $", such as '{line}' and '{another}'";
    }
}
