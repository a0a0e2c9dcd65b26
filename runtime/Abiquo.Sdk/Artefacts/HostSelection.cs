namespace Abiquo.Sdk.Artefacts;

/// <summary>The option --host of artefacts that write files of hosts.</summary>
internal static class HostSelection
{
    public const string OptionName = "--host";

    public static ArtefactOption MakeOption(string what) => new(OptionName, $"Only the {what} of this host.");

    /// <summary>The files of the host that is asked for, or of all.</summary>
    public static ArtefactOutput Choose(ArtefactRequest request, IReadOnlyList<(string Host, IReadOnlyList<ArtefactFile> Files)> all)
    {
        if (request.ValueOf(OptionName) is not { } only)
        {
            return new ArtefactOutput.OfHosts(all);
        }

        var chosen = all.Where(host => string.Equals(host.Host, only, StringComparison.OrdinalIgnoreCase)).ToList();
        return chosen.Count > 0
            ? new ArtefactOutput.OfHosts(chosen)
            : new ArtefactOutput.Misused([$"{OptionName} '{only}' is no host of this environment; there are {string.Join(", ", all.Select(host => host.Host))}."]);
    }
}
