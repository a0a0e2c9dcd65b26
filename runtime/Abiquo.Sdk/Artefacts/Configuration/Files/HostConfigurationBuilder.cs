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

    public void Add(ArtefactFile file) => _files.Add(file);
}
