using Abiquo.Sdk.Generator.Tests.Harness;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>The spec and the schema at the root of the repository.</summary>
internal static class Shipped
{
    public static string SchemaText { get; } = RepositoryFiles.Read("topology-spec.schema.json");

    public static string SpecText { get; } = RepositoryFiles.DefaultSpec;

    public static DocumentSchema Schema { get; } = new(SchemaText);

    /// <summary>The spec, parsed afresh, so that a test may change it.</summary>
    public static JObject Spec() => JObject.Parse(SpecText);
}
