using System.Text.Json;
using Json.Schema;

namespace Abiquo.Sdk.Testing;

/// <summary>A JSON schema that documents are checked against.</summary>
public sealed class DocumentSchema
{
    private static readonly EvaluationOptions AllErrors = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema _schema;

    /// <summary>Reads the schema.</summary>
    public DocumentSchema(string text) => _schema = JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new() });

    private DocumentSchema(JsonSchema schema) => _schema = schema;

    /// <summary>Gets the schema that schemas of draft 2020-12 have to satisfy themselves.</summary>
    public static DocumentSchema OfDraft202012 { get; } = new(MetaSchemas.Draft202012);

    /// <summary>Returns why a document is not valid: nothing if it is.</summary>
    public IReadOnlyList<string> Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = _schema.Evaluate(document.RootElement, AllErrors);
        return results.IsValid
            ? []
            : [.. results.Details!.Prepend(results).SelectMany(Describe).DefaultIfEmpty("The document is not valid.")];
    }

    private static IEnumerable<string> Describe(EvaluationResults results) =>
        results.Errors?.Select(error => $"{results.InstanceLocation}: {error.Value}") ?? [];
}
