using System.CommandLine;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>explain: may this one connect to that one, and who says so?</summary>
internal static class ExplainVerb
{
    public static Command Make(TopologyEnvironment environment, Screen screen)
    {
        var from = new Argument<string>("from") { Description = "Who connects: an appliance, a host, or an address." };
        var to = new Argument<string>("to") { Description = "Who is connected to." };
        var port = new Argument<ushort?>("port") { Description = "Only this port.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Says whether a connection is open, by which rule and source; and where not, what is possible instead.") { from, to, port };
        command.SetAction(parsed =>
        {
            var deployment = environment.Resolve();
            if (!screen.IsSound(deployment))
            {
                return ExitCode.Findings;
            }

            var (source, target, number) = (parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(port));
            try
            {
                Write(screen.Output, Explanation.Of(deployment, source, target, number), source, target, number);
                return ExitCode.Success;
            }
            catch (ArgumentException problem)
            {
                return screen.Refuse([problem.Message], command);
            }
        });
        return command;
    }

    private static void Write(TextWriter output, Explanation explanation, string from, string to, ushort? port)
    {
        var what = $"{from} -> {to}{(port is { } number ? $" {number}" : "")}";
        output.Write($"{what} is {(explanation.IsOpen ? "open" : "closed")}.\n");
        foreach (var rule in explanation.Flows.GroupBy(flow => (flow.Rule, flow.Service)))
        {
            Write(output, rule.Key.Rule, rule.Key.Service, [.. rule]);
        }

        foreach (var alternative in explanation.Alternatives)
        {
            output.Write($"  {alternative}\n");
        }

        foreach (var flow in explanation.Reverse)
        {
            output.Write($"  The other way round is open: {flow.From} -> {flow.To} {flow.Service} by the rule {flow.Rule.Id}.\n");
        }

        if (!explanation.IsOpen && explanation.Alternatives.Count == 0)
        {
            output.Write("  No rule of the vendor lets it connect.\n");
        }
    }

    private static void Write(TextWriter output, Specification.Rule rule, string service, List<Flow> flows)
    {
        output.Write($"\n{service}  {rule.Purpose}\n  rule        {rule.Id} ({rule.Group.ToString().ToLowerInvariant()}, confidence {rule.Confidence.ToString().ToLowerInvariant()})\n");
        output.Write($"  served by   {flows[0].Component}\n");
        foreach (var source in rule.Source)
        {
            output.Write($"  source      {source}{(source.Source.Url.Length > 0 ? $" ({source.Source.Url})" : "")}\n");
        }

        foreach (var (title, text) in new[] { ("note", rule.Note), ("doubt", rule.Doubt) }.Where(pair => pair.Item2.Length > 0))
        {
            output.Write($"  {title,-10}  {text}\n");
        }

        foreach (var flow in flows)
        {
            output.Write($"  open        {flow.From} -> {flow.To}\n");
        }
    }
}
