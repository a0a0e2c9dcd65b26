namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>The configuration files of a host, and what the operator's settings contradict in them.</summary>
internal sealed class HostFolder(string host)
{
    private readonly List<ArtefactFile> _files = [];
    private readonly List<string> _problems = [];

    public string Host => host;

    public IReadOnlyList<ArtefactFile> Files => _files;

    public IReadOnlyList<string> Problems => _problems;

    public void Add(string path, DirectiveList text, Installation installation)
    {
        _problems.AddRange(text.Conflicts);
        Add(path, text.ToString(), installation);
    }

    public void Add(string path, string text, Installation installation) =>
        Add(new ArtefactFile(path.TrimStart('/'), text) { Installation = installation.Of(text) });

    public void Add(ArtefactFile file) => _files.Add(file);
}
