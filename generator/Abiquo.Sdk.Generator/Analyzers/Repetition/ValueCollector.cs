using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>
/// Collects the values that certainly become part of an environment or a scope: those in object creations, lists and clusters. It does
/// not follow variables, lambdas and the program's own methods.
/// </summary>
internal sealed class ValueCollector(SemanticModel model, SdkTypes types)
{
    private readonly UniqueConstraintLookup _constraints = new(types);
    private readonly List<ValueOccurrence> _values = [];

    public IReadOnlyList<ValueOccurrence> Values => _values;

    /// <summary>Visits an environment, or a modified copy of one, of which only the values in this expression count.</summary>
    public void Environment(ExpressionSyntax expression)
    {
        var initializer = expression is WithExpressionSyntax copy
            ? copy.Initializer
            : ((BaseObjectCreationExpressionSyntax)expression).Initializer;
        foreach (var (_, value) in Assignments(initializer))
        {
            Visit(value, BranchPath.Unconditional);
        }
    }

    public void Visit(ExpressionSyntax expression, BranchPath path)
    {
        switch (expression)
        {
            case CollectionExpressionSyntax list:
                VisitAll(
                    list.Elements.Select(element => element is SpreadElementSyntax spread
                        ? spread.Expression
                        : ((ExpressionElementSyntax)element).Expression),
                    path);
                break;
            case ArrayCreationExpressionSyntax { Initializer: { } items }:
                VisitAll(items.Expressions, path);
                break;
            case ImplicitArrayCreationExpressionSyntax { Initializer: { } items }:
                VisitAll(items.Expressions, path);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                VisitCreation(ObjectCreation.Of(creation, model), creation.Initializer, path);
                break;
            case WithExpressionSyntax copy:
                VisitCopy(copy, path);
                break;
            case InvocationExpressionSyntax call when FactoryMethods.Contains(model.GetSymbolInfo(call).Symbol as IMethodSymbol, types):
                VisitAll(call.ArgumentList.Arguments.Select(argument => argument.Expression), path);
                break;
            default:
                foreach (var (arm, inner) in ConditionalArms.Of(expression, path))
                {
                    Visit(arm, inner);
                }

                break;
        }
    }

    private void VisitAll(IEnumerable<ExpressionSyntax> expressions, BranchPath path)
    {
        foreach (var expression in expressions)
        {
            Visit(expression, path);
        }
    }

    private void VisitCreation(ObjectCreation creation, InitializerExpressionSyntax? initializer, BranchPath path)
    {
        if (SdkTypes.Is(creation.Type, types.Host))
        {
            foreach (var (parameter, value) in creation.Arguments())
            {
                Add(_constraints.ForHost(parameter), value, path);
            }
        }
        else if (SdkTypes.DerivesFrom(creation.Type, types.Scope) || SdkTypes.DerivesFrom(creation.Type, types.Appliance))
        {
            // A property set in the initializer replaces the constructor's value.
            var assigned = VisitMembers(initializer, path);
            foreach (var (parameter, value) in creation.Arguments())
            {
                var constraint = _constraints.ForScope(parameter, parameter.Type);
                Add(constraint is null || assigned.Contains(constraint) ? null : constraint, value, path);
            }
        }
    }

    /// <summary>Visits a modified copy. The values of the original count only if the copy certainly keeps them.</summary>
    private void VisitCopy(WithExpressionSyntax copy, BranchPath path)
    {
        var type = model.GetTypeInfo(copy).Type;
        if (!SdkTypes.DerivesFrom(type, types.Scope) && !SdkTypes.DerivesFrom(type, types.Appliance))
        {
            return;
        }

        VisitMembers(copy.Initializer, path);
        if (Assignments(copy.Initializer).All(pair => pair.Member.Type.Name == "PortNumbers"))
        {
            Visit(copy.Expression, path);
        }
    }

    private HashSet<UniqueConstraint> VisitMembers(InitializerExpressionSyntax? initializer, BranchPath path)
    {
        var assigned = new HashSet<UniqueConstraint>();
        foreach (var (member, value) in Assignments(initializer))
        {
            if (_constraints.ForScope(member, member.Type) is { } constraint)
            {
                assigned.Add(constraint);
                Add(constraint, value, path);
            }
            else
            {
                Visit(value, path);
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

    private void Add(UniqueConstraint? constraint, ExpressionSyntax value, BranchPath path)
    {
        if (constraint is null)
        {
            return;
        }

        if (model.GetConstantValue(value) is { HasValue: true, Value: string text })
        {
            // An invalid value is reported by another analyzer.
            if (constraint.Kind?.Refuses(text) is null)
            {
                _values.Add(new(constraint, constraint.Kind?.Normal(text) ?? text, value, path));
            }

            return;
        }

        foreach (var (arm, inner) in ConditionalArms.Of(value, path))
        {
            Add(constraint, arm, inner);
        }
    }
}
