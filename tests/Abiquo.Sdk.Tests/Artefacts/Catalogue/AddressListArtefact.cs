using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Tests.Artefacts.Catalogue;

/// <summary>An artefact of a program's own: who has which address?</summary>
internal sealed class AddressListArtefact : Artefact
{
    public override string Name => "addresses";

    public override string Summary => "Lists every host with its addresses.";

    public override ValueList<string> Formats => ["csv", "json"];

    public override ValueList<ArtefactOption> Options => [new("--planned", "Only the hosts without address.") { IsFlag = true }];

    public override ArtefactOutput Write(ArtefactRequest request)
    {
        var table = Table(request.Deployment, request.Has("--planned"));
        return new ArtefactOutput.Text(request.Format == "json" ? JsonTableWriter.Write(table) : CsvWriter.Write(table));
    }

    public override BundlePart Prepare(Deployment deployment, BundleOptions options) =>
        new() { Files = [new("addresses.csv", CsvWriter.Write(Table(deployment, isPlanned: false)))] };

    private static Table Table(Deployment deployment, bool isPlanned) => new(
        "addresses",
        ["host", "addresses"],
        deployment.Inventory.Hosts
            .Where(host => !isPlanned || !host.Host.Addresses.Any())
            .Select(host => (ValueList<string>)[host.Name, string.Join(' ', host.Host.Addresses)])
            .ToValueList());
}
