using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>A spec file in memory.</summary>
/// <param name="content">The JSON text.</param>
/// <param name="kind">The value of the TopologySpec metadata: <c>own</c> for a user's spec, <c>shipped</c> for the built-in one.</param>
internal sealed class InMemorySpec(string content, string kind = "own") : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public string Content { get; } = content;

    public string Kind { get; } = kind;

    public override string Path => "spec.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
