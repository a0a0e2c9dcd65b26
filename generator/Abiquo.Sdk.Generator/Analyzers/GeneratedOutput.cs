using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers;

/// <summary>
/// Recognizes the output of our own generator by the folder that the compiler names after generator and assembly. Comments and
/// attributes prove nothing, because anybody can write them.
/// </summary>
internal static class GeneratedOutput
{
    private static readonly string Folder = $"/{typeof(TopologyGenerator).Assembly.GetName().Name}/{typeof(TopologyGenerator).FullName}/";

    public static bool Contains(SyntaxTree? tree) => tree is not null && ("/" + tree.FilePath.Replace('\\', '/')).Contains(Folder);
}
