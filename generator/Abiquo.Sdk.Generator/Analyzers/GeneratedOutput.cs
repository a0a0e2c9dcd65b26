using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Analyzers;

/// <summary>
/// What our own generator wrote. The compiler puts it into a folder that is named after generator and assembly; comments and
/// attributes say nothing, because anybody can write those.
/// </summary>
internal static class GeneratedOutput
{
    private static readonly string Folder = $"/{typeof(TopologyGenerator).Assembly.GetName().Name}/{typeof(TopologyGenerator).FullName}/";

    public static bool Contains(SyntaxTree? tree) => tree is not null && ("/" + tree.FilePath.Replace('\\', '/')).Contains(Folder);
}
