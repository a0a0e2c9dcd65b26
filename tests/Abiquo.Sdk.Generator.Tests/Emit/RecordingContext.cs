using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Abiquo.Sdk.Generator.Tests.Emit;

/// <summary>Remembers which parts of the templates were written.</summary>
internal sealed class RecordingContext() : TemplateContext(new ScriptObject())
{
    private readonly HashSet<ScriptNode> _written = [];

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is not null)
        {
            _written.Add(scriptNode);
        }

        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    /// <summary>Returns the texts and values of a template that were never written, with their lines.</summary>
    public IEnumerable<string> NeverWritten(Template template) => Below(template.Page!)
        .Where(node => node is ScriptRawStatement { Text.Length: > 0 } or ScriptExpressionStatement)
        .Where(node => !_written.Contains(node))
        .Select(node => $"{template.SourceFilePath}({node.Span.Start.Line + 1}): {node}");

    private static IEnumerable<ScriptNode> Below(ScriptNode node) => Enumerable.Range(0, node.ChildrenCount)
        .Select(node.GetChildren)
        .OfType<ScriptNode>()
        .SelectMany(child => Below(child).Prepend(child));
}
