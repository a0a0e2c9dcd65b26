using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Page
{
    internal static async Task<int> RunAsync(DistributedEnvironment production, string[] args)
    {
        /* block */
    }
}

internal sealed class OwnArtefact : Abiquo.Sdk.Artefacts.Artefact
{
    public override string Name => "own";

    public override string Summary => "Is the program's own.";

    public override ValueList<string> Formats => ["text"];

    public override Abiquo.Sdk.Artefacts.ArtefactOutput Write(Abiquo.Sdk.Artefacts.ArtefactRequest request) =>
        new Abiquo.Sdk.Artefacts.ArtefactOutput.Text("");
}
