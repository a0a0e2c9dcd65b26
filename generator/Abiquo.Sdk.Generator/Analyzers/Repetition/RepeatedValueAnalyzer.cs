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
/// Values that certainly stand twice in one environment: in one expression that makes it, or in additions to a list that follow
/// each other. Everything less certain is for the run.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RepeatedValueAnalyzer() : SdkAnalyzer(
    UserCode, UsageDiagnostics.RepeatedValue, UsageDiagnostics.RepeatedName, UsageDiagnostics.RepeatedAddress)
{
    protected override void Start(CompilationStartAnalysisContext context, SdkTypes types)
    {
        context.RegisterSyntaxNodeAction(
            node => LookAtEnvironment(node, types),
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.WithExpression);
        context.RegisterSyntaxNodeAction(node => LookAtStatements(node, ((BlockSyntax)node.Node).Statements, types), SyntaxKind.Block);
        context.RegisterSyntaxNodeAction(
            node => LookAtStatements(node, ((CompilationUnitSyntax)node.Node).Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement), types),
            SyntaxKind.CompilationUnit);
    }

    private static void LookAtEnvironment(SyntaxNodeAnalysisContext context, SdkTypes types)
    {
        var expression = (ExpressionSyntax)context.Node;
        var type = expression is BaseObjectCreationExpressionSyntax creation
            ? Creation.Of(creation, context.SemanticModel).Type
            : context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type;
        if (SdkTypes.Derives(type, types.Environment))
        {
            var walk = new ValueWalk(context.SemanticModel, types);
            walk.Environment(expression);
            Report(context, walk.Found);
        }
    }

    private static void LookAtStatements(SyntaxNodeAnalysisContext context, IEnumerable<StatementSyntax> statements, SdkTypes types)
    {
        foreach (var found in new ListAdditions(context.SemanticModel, types).In(statements))
        {
            Report(context, found);
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, IReadOnlyList<FoundValue> found)
    {
        var inOrder = found.OrderBy(value => value.Place.SpanStart).ToList();
        var before = new Dictionary<(UniqueThing, string), List<FoundValue>>();
        foreach (var value in inOrder)
        {
            if (!before.TryGetValue((value.What, value.Text), out var same))
            {
                before.Add((value.What, value.Text), same = []);
            }

            if (same.Find(other => other.When.Meets(value.When)) is { } first)
            {
                context.ReportDiagnostic(Describe(value, first, inOrder));
            }

            same.Add(value);
        }
    }

    private static Diagnostic Describe(FoundValue value, FoundValue first, IReadOnlyList<FoundValue> all)
    {
        var line = first.Line.ToString(CultureInfo.InvariantCulture);
        var at = value.Place.GetLocation();
        var other = new[] { first.Place.GetLocation() };
        var what = value.What;
        if (what == UniqueThing.HostName || what == UniqueThing.HostAddress)
        {
            var descriptor = what == UniqueThing.HostName ? UsageDiagnostics.RepeatedName : UsageDiagnostics.RepeatedAddress;
            return Diagnostic.Create(descriptor, at, other, value.Text, line);
        }

        var taken = new HashSet<string>(all.Where(one => one.What == what).Select(one => one.Text));
        var free = what.Kind?.Next(value.Text, taken);
        var instead = free is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(ValueKind.Instead, free);
        return Diagnostic.Create(
            UsageDiagnostics.RepeatedValue, at, other, instead, what.Name, value.Text, what.Owner, line, what.Constraint, free is null ? "" : $", such as '{free}'");
    }
}
