using System.Collections.Immutable;
using System.Globalization;
using Abiquo.Sdk.Generator.Analyzers.Values;
using Abiquo.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Analyzers.Repetition;

/// <summary>
/// Reports values that certainly occur twice in one environment: in a single expression that creates it, or in consecutive additions to a
/// list. Everything less certain is left to validation at run time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RepeatedValueAnalyzer() : SdkAnalyzer(
    UserCode, UsageDescriptors.RepeatedValue, UsageDescriptors.RepeatedName, UsageDescriptors.RepeatedAddress)
{
    protected override void RegisterActions(CompilationStartAnalysisContext context, SdkTypes types)
    {
        context.RegisterSyntaxNodeAction(
            node => AnalyzeEnvironment(node, types),
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.WithExpression);
        context.RegisterSyntaxNodeAction(node => AnalyzeStatements(node, ((BlockSyntax)node.Node).Statements, types), SyntaxKind.Block);
        context.RegisterSyntaxNodeAction(
            node => AnalyzeStatements(
                node,
                ((CompilationUnitSyntax)node.Node).Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
                types),
            SyntaxKind.CompilationUnit);
    }

    private static void AnalyzeEnvironment(SyntaxNodeAnalysisContext context, SdkTypes types)
    {
        var expression = (ExpressionSyntax)context.Node;
        var type = expression is BaseObjectCreationExpressionSyntax creation
            ? ObjectCreation.Of(creation, context.SemanticModel).Type
            : context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type;
        if (SdkTypes.DerivesFrom(type, types.Environment))
        {
            var collector = new ValueCollector(context.SemanticModel, types);
            collector.Environment(expression);
            Report(context, collector.Values);
        }
    }

    private static void AnalyzeStatements(SyntaxNodeAnalysisContext context, IEnumerable<StatementSyntax> statements, SdkTypes types)
    {
        foreach (var found in new ListAdditions(context.SemanticModel, types).Collect(statements))
        {
            Report(context, found);
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, IReadOnlyList<ValueOccurrence> found)
    {
        var inOrder = found.OrderBy(value => value.Place.SpanStart).ToList();
        var before = new Dictionary<(UniqueConstraint, string), List<ValueOccurrence>>();
        foreach (var value in inOrder)
        {
            if (!before.TryGetValue((value.Constraint, value.Text), out var same))
            {
                before.Add((value.Constraint, value.Text), same = []);
            }

            if (same.Find(other => other.Path.CoexistsWith(value.Path)) is { } first)
            {
                context.ReportDiagnostic(Describe(value, first, inOrder));
            }

            same.Add(value);
        }
    }

    private static Diagnostic Describe(ValueOccurrence value, ValueOccurrence first, IReadOnlyList<ValueOccurrence> all)
    {
        var line = first.Line.ToString(CultureInfo.InvariantCulture);
        var at = value.Place.GetLocation();
        var other = new[] { first.Place.GetLocation() };
        var constraint = value.Constraint;
        if (constraint == UniqueConstraint.HostName || constraint == UniqueConstraint.HostAddress)
        {
            var descriptor = constraint == UniqueConstraint.HostName ? UsageDescriptors.RepeatedName : UsageDescriptors.RepeatedAddress;
            return Diagnostic.Create(descriptor, at, other, value.Text, line);
        }

        var taken = new HashSet<string>(all.Where(one => one.Constraint == constraint).Select(one => one.Text));
        var free = constraint.Kind?.Next(value.Text, taken);
        var instead = free is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(ValueKind.Replacement, free);
        return Diagnostic.Create(
            UsageDescriptors.RepeatedValue,
            at,
            other,
            instead,
            constraint.Name,
            value.Text,
            constraint.Owner,
            line,
            constraint.Id,
            free is null ? "" : $", such as '{free}'");
    }
}
