using System.Text.Json;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Bundles;

/// <summary>
/// Builds the manifest of a bundle, which lists the path, hash and installation of each file. It does not keep the files' text in memory.
/// </summary>
internal sealed class BundleManifest
{
    private readonly List<(ArtefactFile File, string Hash)> _entries = [];

    public void Add(ArtefactFile file) => _entries.Add((file with { Text = "" }, ArtefactFile.HashOf(file.Text)));

    public ArtefactFile ToFile()
    {
        _entries.Sort((one, other) => string.CompareOrdinal(one.File.Path, other.File.Path));
        return new(Bundle.ManifestName, JsonTableWriter.Write(Write));
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteStartArray("files");
        foreach (var (file, hash) in _entries)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("mode", file.Installation?.Mode ?? (file.IsExecutable ? "0755" : "0644"));
            json.WriteString("sha256", hash);
            WriteTexts(json, "rules", file.Rules);
            if (file.Installation is { } installation)
            {
                Write(json, installation);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Installation installation)
    {
        json.WriteString("owner", installation.Owner);
        WriteCommand(json, "check", installation.Check);
        WriteCommand(json, "activate", installation.Activate);
        WriteCommand(json, "health", installation.Health);
        WriteTexts(json, "secrets", installation.Secrets);
    }

    private static void WriteCommand(Utf8JsonWriter json, string name, string? command)
    {
        if (command is not null)
        {
            json.WriteString(name, command);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
