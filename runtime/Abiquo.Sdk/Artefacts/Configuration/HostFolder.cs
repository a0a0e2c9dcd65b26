namespace Abiquo.Sdk.Artefacts;

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

    /// <summary>Adds a file; one with secrets is for its owner alone.</summary>
    public void Add(string path, string text, Installation installation)
    {
        var secrets = SecretReference.In(text);
        _files.Add(new(path.TrimStart('/'), text) { Installation = installation with { Secrets = secrets, Mode = secrets.Count > 0 && installation.Mode == "0644" ? "0640" : installation.Mode } });
    }

    public void Add(ArtefactFile file) => _files.Add(file);
}
