using Abiquo.Sdk.Generator.Emit.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>
/// A context that asks the view of a loop for its values directly. The engine would look for the loop's variable in every scope, and
/// most of what templates write is a value of a loop's view.
/// </summary>
internal sealed class LoopContext() : TemplateContext(new ScriptObject())
{
    private readonly Dictionary<string, View> _views = new(StringComparer.Ordinal);

    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        base.SetLoopVariable(variable, value);
        if (value is View view)
        {
            _views[variable.Name] = view;
        }
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction) =>
        scriptNode is ScriptMemberExpression { Target: ScriptVariable variable, Member: { } member }
        && _views.TryGetValue(variable.Name, out var view)
        && view.TryFind(member.Name, out var value)
            ? value
            : base.Evaluate(scriptNode, aliasReturnedFunction);

    protected override void OnExitLoop(ScriptLoopStatementBase loop)
    {
        base.OnExitLoop(loop);
        if (loop is ScriptForStatement { Variable: ScriptVariable variable })
        {
            _views.Remove(variable.Name);
        }
    }
}
