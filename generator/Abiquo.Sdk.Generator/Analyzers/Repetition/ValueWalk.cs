using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>
/// Collects the values that certainly become part of an environment or scope: those in creations, lists and clusters that are
/// written out. What goes through a variable, a lambda or a method of the program's own is not followed.
/// </summary>
internal sealed class ValueWalk(SemanticModel model, SdkTypes types)
{
    private readonly UniqueMember _unique = new(types);
    private readonly List<FoundValue> _found = [];

    public IReadOnlyList<FoundValue> Found => _found;

    /// <summary>The environment itself, or a changed copy of one; only what is written in this expression counts.</summary>
    public void Environment(ExpressionSyntax expression)
    {
        var initializer = expression is WithExpressionSyntax copy ? copy.Initializer : ((BaseObjectCreationExpressionSyntax)expression).Initializer;
        foreach (var (_, value) in Assignments(initializer))
        {
            Visit(value, Branches.Always);
        }
    }

    public void Visit(ExpressionSyntax expression, Branches when)
    {
        switch (expression)
        {
            case CollectionExpressionSyntax list:
                VisitAll(list.Elements.Select(element => element is SpreadElementSyntax spread ? spread.Expression : ((ExpressionElementSyntax)element).Expression), when);
                break;
            case ArrayCreationExpressionSyntax { Initializer: { } items }:
                VisitAll(items.Expressions, when);
                break;
            case ImplicitArrayCreationExpressionSyntax { Initializer: { } items }:
                VisitAll(items.Expressions, when);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                VisitCreation(Creation.Of(creation, model), creation.Initializer, when);
                break;
            case WithExpressionSyntax copy:
                VisitCopy(copy, when);
                break;
            case InvocationExpressionSyntax call when KnownCalls.KeepArguments(model.GetSymbolInfo(call).Symbol as IMethodSymbol, types):
                VisitAll(call.ArgumentList.Arguments.Select(argument => argument.Expression), when);
                break;
            default:
                foreach (var (arm, inner) in Choice.Arms(expression, when))
                {
                    Visit(arm, inner);
                }

                break;
        }
    }

    private void VisitAll(IEnumerable<ExpressionSyntax> expressions, Branches when)
    {
        foreach (var expression in expressions)
        {
            Visit(expression, when);
        }
    }

    private void VisitCreation(Creation creation, InitializerExpressionSyntax? initializer, Branches when)
    {
        if (SdkTypes.Is(creation.Type, types.Host))
        {
            foreach (var (parameter, value) in creation.Arguments())
            {
                Add(_unique.OfHost(parameter), value, when);
            }
        }
        else if (SdkTypes.Derives(creation.Type, types.Scope) || SdkTypes.Derives(creation.Type, types.Appliance))
        {
            // A property that is set in the initializer takes the place of the constructor's value.
            var assigned = VisitMembers(initializer, when);
            foreach (var (parameter, value) in creation.Arguments())
            {
                var thing = _unique.OfScope(parameter, parameter.Type);
                Add(thing is null || assigned.Contains(thing) ? null : thing, value, when);
            }
        }
    }

    /// <summary>A changed copy keeps what it does not change, so the original counts only where its parts stay.</summary>
    private void VisitCopy(WithExpressionSyntax copy, Branches when)
    {
        var type = model.GetTypeInfo(copy).Type;
        if (!SdkTypes.Derives(type, types.Scope) && !SdkTypes.Derives(type, types.Appliance))
        {
            return;
        }

        VisitMembers(copy.Initializer, when);
        if (Assignments(copy.Initializer).All(pair => pair.Member.Type.Name == "PortNumbers"))
        {
            Visit(copy.Expression, when);
        }
    }

    private HashSet<UniqueThing> VisitMembers(InitializerExpressionSyntax? initializer, Branches when)
    {
        var assigned = new HashSet<UniqueThing>();
        foreach (var (member, value) in Assignments(initializer))
        {
            if (_unique.OfScope(member, member.Type) is { } thing)
            {
                assigned.Add(thing);
                Add(thing, value, when);
            }
            else
            {
                Visit(value, when);
            }
        }

        return assigned;
    }

    private IEnumerable<(IPropertySymbol Member, ExpressionSyntax Value)> Assignments(InitializerExpressionSyntax? initializer)
    {
        foreach (var assignment in initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if (model.GetSymbolInfo(assignment.Left).Symbol is IPropertySymbol property)
            {
                yield return (property, assignment.Right);
            }
        }
    }

    private void Add(UniqueThing? thing, ExpressionSyntax value, Branches when)
    {
        if (thing is null)
        {
            return;
        }

        if (model.GetConstantValue(value) is { HasValue: true, Value: string text })
        {
            // Bad text is reported as such.
            if (thing.Kind?.Refuses(text) is null)
            {
                _found.Add(new(thing, thing.Kind?.Normal(text) ?? text, value, when));
            }

            return;
        }

        foreach (var (arm, inner) in Choice.Arms(value, when))
        {
            Add(thing, arm, inner);
        }
    }
}
