using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Diagram;
using Abiquo.Sdk.Artefacts.Diagram.Html;
using Abiquo.Sdk.Artefacts.Diagram.Svg;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Matrix;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Rollout;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Bundles;

/// <summary>Makes the files of a bundle one after the other, so that of thousands of hosts only one is at hand at a time.</summary>
internal sealed class BundleFiles(
    TopologyEnvironment environment, CommunicationMatrix matrix, BundleOptions options, IReadOnlyList<HostFirewall> firewalls, ConfigurationPlan configuration)
{
    private readonly Dictionary<string, string> _secrets = new(StringComparer.Ordinal);

    /// <summary>All of them. The deployment knows by then which secrets the hosts need, and the manifest what there is.</summary>
    public IEnumerable<ArtefactFile> All()
    {
        var manifest = new BundleManifest();
        foreach (var file in OfMatrix().Concat(OfDiagramAndWorksheet()).Concat(OfHosts()).Concat(RolloutFiles.OfPlatform(environment, _secrets)))
        {
            manifest.Add(file);
            yield return file;
        }

        yield return manifest.ToFile();
    }

    private IEnumerable<ArtefactFile> OfMatrix()
    {
        var table = MatrixTable.Of(matrix);
        yield return new("matrix.csv", CsvWriter.Write(table));
        yield return new("matrix.json", JsonTableWriter.Write(table));
        yield return new("firewall-request.csv", CsvWriter.Write(FirewallChangeRequest.Of(environment, matrix)));
        yield return new("environment.json", EnvironmentJson.Write(environment));
    }

    /// <summary>Together: the page has the worksheet too.</summary>
    private IEnumerable<ArtefactFile> OfDiagramAndWorksheet()
    {
        var diagram = TopologyDiagram.Of(environment, matrix);
        var worksheet = WorksheetTables.Of(environment);
        yield return new("diagram.mmd", MermaidWriter.Write(diagram));
        yield return new("diagram.dot", DotWriter.Write(diagram));
        yield return new("diagram.svg", SvgWriter.Write(diagram));
        yield return new("diagram.html", HtmlPage.Write(diagram, matrix, worksheet));
        yield return new("worksheet.md", Worksheet.Write(environment, worksheet, "markdown"));
        yield return new("worksheet.csv", Worksheet.Write(environment, worksheet, "csv"));
        yield return new("worksheet.html", Worksheet.Write(environment, worksheet, "html"));
    }

    private IEnumerable<ArtefactFile> OfHosts()
    {
        var firewallOf = firewalls.ToDictionary(firewall => firewall.Host, StringComparer.Ordinal);
        var configurationOf = configuration.Hosts.ToDictionary(host => host.Host, StringComparer.Ordinal);
        foreach (var probes in VerificationPlan.HostsOf(environment, matrix))
        {
            var host = probes.Host;
            var firewall = firewallOf[host];
            List<ArtefactFile> installed =
            [
                .. FirewallFormats.Write(firewall, options.Firewall),
                .. FirewallFormats.WriteBeside(firewall, options.Firewall),
                .. configurationOf[host].Files,
            ];
            if (HostFileList.SecretsOf(installed) is { Length: > 0 } secrets)
            {
                _secrets.Add(host, secrets);
            }

            foreach (var file in installed.Append(HostFileList.Write(installed)))
            {
                yield return file with { Path = $"{RolloutFiles.Hosts}{host}/{file.Path}" };
            }

            foreach (var file in VerificationFiles.OfHost(probes))
            {
                yield return file;
            }
        }

        yield return VerificationFiles.OfPlatform();
    }
}
