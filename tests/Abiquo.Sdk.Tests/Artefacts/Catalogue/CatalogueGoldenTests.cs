using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.Tests.Artefacts.Catalogue;

/// <summary>
/// Every artefact of the catalogue in every format, of the sample, as somebody reviewed it. A new artefact is in here without another line:
/// its first run writes what is to be reviewed.
/// </summary>
public sealed class CatalogueGoldenTests
{
    private const string Host = "dn1.example.com";

    private static IEnumerable<TestCaseData<string, string>> Formats() =>
        from artefact in ArtefactCatalogue.All
        from format in artefact.Formats
        select new TestCaseData<string, string>(artefact.Name, format);

    [TestCaseSource(nameof(Formats))]
    public void It_is_as_reviewed(string name, string format)
    {
        var artefact = ArtefactCatalogue.All.Single(artefact => artefact.Name == name);
        var request = new ArtefactRequest(Samples.Distributed.Resolve(), format)
        {
            Options = artefact.Options.Where(option => option.Name == "--host").ToDictionary(option => option.Name, _ => Host),
        };
        GoldenFile.Verify($"Catalogue.{name}.{format}", TextOf(artefact.Write(request)));
    }

    private static string TextOf(ArtefactOutput output) => output switch
    {
        ArtefactOutput.Text text => text.Content,
        ArtefactOutput.ForPeople table => string.Concat(table.Content.Rows.Select(row => string.Join(" | ", row) + "\n")) + table.Note + "\n",
        ArtefactOutput.OfHosts hosts => string.Concat(hosts.Hosts.SelectMany(host => host.Files).Select(file => $"# ---- {file.Path}\n{file.Text}")),
        _ => throw new AssertionException($"no output: {output}"),
    };
}
