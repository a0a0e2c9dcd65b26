using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Artefacts;

/// <summary>All files of an environment, with a manifest that says what they are. Nothing of the machine or the time is in them.</summary>
public static class Bundle
{
    /// <summary>The name of the manifest in the bundle.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>The files, by path; the manifest is the last.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="options">What to put in.</param>
    /// <exception cref="ArgumentException">The environment has findings, a host has no address, there is no such firewall format, or the settings cannot be used.</exception>
    public static IReadOnlyList<ArtefactFile> Of(TopologyEnvironment environment, BundleOptions options)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(options);
        var matrix = environment.Matrix();
        var table = MatrixTable.Of(matrix);
        var worksheet = WorksheetTables.Of(environment);
        var diagram = TopologyDiagram.Of(environment, matrix);
        List<ArtefactFile> files =
        [
            new("matrix.csv", CsvText.Write(table)),
            new("matrix.json", JsonDocumentText.Write(table)),
            new("firewall-request.csv", CsvText.Write(FirewallRequest.Of(environment, matrix))),
            new("diagram.mmd", MermaidText.Write(diagram)),
            new("diagram.dot", DotText.Write(diagram)),
            new("diagram.svg", SvgText.Write(diagram)),
            new("diagram.html", HtmlPage.Write(diagram, matrix, worksheet)),
            new("environment.json", EnvironmentJson.Write(environment)),
            new("worksheet.md", Worksheet.Write(environment, worksheet, "markdown")),
            new("worksheet.csv", Worksheet.Write(environment, worksheet, "csv")),
            new("worksheet.html", Worksheet.Write(environment, worksheet, "html")),
        ];
        foreach (var firewall in FirewallPlan.Of(environment, matrix, options.WithEgress))
        {
            var ofHost = HostFirewallFiles.Write(firewall, options.Firewall).Concat(HostFirewallFiles.WriteBeside(firewall, options.Firewall));
            files.AddRange(ofHost.Select(file => file with { Path = $"hosts/{firewall.Host}/{file.Path}" }));
        }

        var configuration = ConfigurationPlan.Of(environment, matrix, options.Settings);
        if (configuration.Problems.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', configuration.Problems), nameof(options));
        }

        files.AddRange(configuration.Hosts.SelectMany(host => host.Files.Select(file => file with { Path = $"hosts/{host.Host}/{file.Path}" })));
        files.AddRange(VerificationFiles.Of(VerificationPlan.HostsOf(environment, matrix)));
        files.AddRange(DeploymentFiles.Of(environment, files));
        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return [.. files, new(ManifestName, Manifest(files))];
    }

    /// <summary>The hash by which the manifest knows a file.</summary>
    public static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private static string Manifest(IEnumerable<ArtefactFile> files) => JsonDocumentText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("mode", file.Installation?.Mode ?? (file.IsExecutable ? "0755" : "0644"));
            json.WriteString("sha256", HashOf(file.Text));
            json.WriteStartArray("rules");
            foreach (var rule in file.Rules)
            {
                json.WriteStringValue(rule);
            }

            json.WriteEndArray();
            if (file.Installation is { } installation)
            {
                WriteInstallation(json, installation);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteInstallation(Utf8JsonWriter json, Installation installation)
    {
        json.WriteString("owner", installation.Owner);
        foreach (var (name, command) in new[] { ("check", installation.Check), ("activate", installation.Activate), ("health", installation.Health) })
        {
            if (command is not null)
            {
                json.WriteString(name, command);
            }
        }

        json.WriteStartArray("secrets");
        foreach (var secret in installation.Secrets)
        {
            json.WriteStringValue(secret);
        }

        json.WriteEndArray();
    }
}

/// <summary>What to put into a bundle.</summary>
/// <param name="Firewall">The tool that the firewalls are written for: see <see cref="HostFirewallFiles.Formats"/>.</param>
/// <param name="WithEgress">Whether what hosts open themselves is limited too.</param>
public sealed record BundleOptions(string Firewall = HostFirewallFiles.Nftables, bool WithEgress = false)
{
    /// <summary>What differs in the configuration of components.</summary>
    public ComponentSettings Settings { get; init; } = ComponentSettings.None;
}
