namespace Abiquo.Sdk.Artefacts;

/// <summary>Implements the option <c>--host</c> of artefacts that consist of files of hosts.</summary>
internal static class HostSelection
{
    public const string OptionName = "--host";

    public static ArtefactOption MakeOption(string content) => new(OptionName, $"Only the {content} of this host.")
    {
        Suggestions = deployment => deployment.Inventory.Hosts.Select(host => host.Name),
    };

    /// <summary>Selects the files of the requested host, or of all hosts if none is requested.</summary>
    public static ArtefactOutput Select(ArtefactRequest request, IReadOnlyList<(string Host, IReadOnlyList<ArtefactFile> Files)> all)
    {
        if (request.ValueOf(OptionName) is not { } requested)
        {
            return new ArtefactOutput.OfHosts(all);
        }

        var selected = all.Where(host => string.Equals(host.Host, requested, StringComparison.OrdinalIgnoreCase)).ToList();
        if (selected.Count > 0)
        {
            return new ArtefactOutput.OfHosts(selected);
        }

        var names = string.Join(", ", all.Select(host => host.Host));
        return new ArtefactOutput.Misused([$"{OptionName} '{requested}' is no host of this environment; there are {names}."]);
    }
}
