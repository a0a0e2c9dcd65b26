using System.CommandLine;
using System.CommandLine.Completions;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.CommandLine.Terminal;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Creates the verb explain, which shows whether a connection is allowed, and by which rule.</summary>
internal static class ExplainVerb
{
    public static Command Make(TopologyEnvironment environment, CommandConsole console)
    {
        var from = new Argument<string>("from") { Description = "The source: an appliance, a host or an address." };
        var to = new Argument<string>("to") { Description = "The target: an appliance, a host or an address." };
        var port = new Argument<string?>("port")
        {
            Description = "Only these ports (8443, 8443/udp or 8443-8450), this protocol, or the endpoint with this ID.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        foreach (var end in new[] { from, to })
        {
            // Help would list everything that it may be instead.
            end.HelpName = end.Name;
            end.CompletionSources.Add(_ => Explanation.EndsOf(environment.Resolve()).Select(name => new CompletionItem(name)));
        }

        port.CompletionSources.Add(typing => OpenPorts(
            environment.Resolve(), typing.ParseResult.GetValue(from)!, typing.ParseResult.GetValue(to)!));
        var command = new Command(
            "explain",
            "Shows whether a connection is open, with its rules and their sources, or else the alternatives.") { from, to, port };
        command.SetAction(parsed =>
        {
            var deployment = environment.Resolve();
            if (!console.Validate(deployment))
            {
                return ExitCode.Findings;
            }

            var (source, target, asked) = (parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(port));
            try
            {
                var service = asked is null ? null : ServiceFilter.Parse(asked);
                Write(console.Output, Explanation.Of(deployment, source, target, service), source, target, asked);
                return ExitCode.Success;
            }
            catch (Exception problem) when (problem is ArgumentException or FormatException)
            {
                return console.ReportUsageError([problem.Message], command);
            }
        });
        return command;
    }

    /// <summary>Returns what is open between two that are named already.</summary>
    private static IEnumerable<CompletionItem> OpenPorts(Deployment deployment, string from, string to)
    {
        try
        {
            return Explanation.Of(deployment, from, to).Flows.Select(flow => new CompletionItem(flow.Service, detail: flow.Rule.Purpose));
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static void Write(TextWriter output, Explanation explanation, string from, string to, string? asked)
    {
        var what = $"{from} -> {to}{(asked is null ? "" : $" {asked}")}";
        output.Write((explanation.IsOpen, explanation.Closed.Count) switch
        {
            (true, 0) => $"{what} is open.\n",
            (true, _) => $"{what} is open in part. Closed: {explanation.Closed}.\n",
            _ => $"{what} is closed.\n",
        });
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
            output.Write($"  The reverse connection is open: {flow.From} -> {flow.To} {flow.Service} by the rule {flow.Rule.Id}.\n");
        }

        if (!explanation.IsOpen && explanation.Alternatives.Count == 0)
        {
            output.Write("  No rule of the vendor allows it to connect.\n");
        }
    }

    private static void Write(TextWriter output, Specification.Rule rule, string service, List<Flow> flows)
    {
        var (group, confidence) = (rule.Group.ToString().ToLowerInvariant(), rule.Confidence.ToString().ToLowerInvariant());
        output.Write($"\n{service}  {rule.Purpose}\n  rule        {rule.Id} ({group}, confidence {confidence})\n");
        output.Write($"  served by   {flows[0].ServedBy}\n");
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
