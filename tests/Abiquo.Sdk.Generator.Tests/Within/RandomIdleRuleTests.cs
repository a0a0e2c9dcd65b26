using System.Text.RegularExpressions;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Generator.Tests.Legality;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Within;

/// <summary>
/// The spec is warned of exactly those rules that connect nothing in an environment with everything in it: the generator and the runtime
/// find them in ways of their own.
/// </summary>
public sealed class RandomIdleRuleTests
{
    private static readonly Dictionary<int, int> Found = [];
    private static readonly Dictionary<int, int> Excluded = [];

    [Test, Order(1)]
    public void A_warning_is_right([Range(1, 40)] int seed)
    {
        var drawn = new RandomSpec(seed);
        var spec = WithPeers(JObject.Parse(drawn.Json), new(seed));
        var (warned, idle) = Idle(drawn, spec);
        Found[seed] = warned.Count;
        Assert.That(warned, Is.EquivalentTo(idle));
    }

    /// <summary>All members are required, so that a role is always there or never.</summary>
    [Test, Order(1)]
    public void A_warning_about_a_rule_with_a_condition_is_right([Range(1, 40)] int seed)
    {
        var drawn = new RandomSpec(seed);
        var spec = WithConditions(WithPeers(JObject.Parse(drawn.Json), new(seed)), new(seed));
        var (warned, idle) = Idle(drawn, spec);
        Excluded[seed] = warned.Count;
        Assert.That(warned, Is.EquivalentTo(idle));
    }

    [Test, Order(2)]
    public void Some_are_found_and_some_specs_have_none()
    {
        Assert.That(Found.Values.Sum(), Is.GreaterThan(20));
        Assert.That(Found.Values, Has.Some.Zero);
        Assert.That(Excluded.Values.Sum(), Is.GreaterThan(Found.Values.Sum() + 20));
    }

    /// <summary>Returns the rules of which the generator warns, and those that the runtime finds idle.</summary>
    private static (List<string> Warned, IEnumerable<string> Idle) Idle(RandomSpec drawn, JObject spec)
    {
        var run = GeneratorRun.Over(spec.ToString());
        var warned = run.Diagnostics.Select(warning => spec.SelectTokens("$.rules[*].id").Single(id => warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains($"'{id}'")).ToString()).ToList();
        var environment = (TopologyEnvironment)run.Load($"#pragma warning disable CS1591\npublic static class P {{ public static object E => {Whole(drawn.Environment)}; }}").GetType("P")!.GetProperty("E")!.GetValue(null)!;
        var roles = spec.SelectTokens("$.appliances[*].roles[*]").Select(role => (string)role!).ToHashSet();
        var idle = environment.Resolve().IdleRules().Select(one => one.Rule.Id)
            .Concat(environment.Spec.Rules.Where(rule => !roles.Contains(rule.To) || (!rule.IsFromAnywhere && !roles.Contains(rule.From))).Select(rule => rule.Id));
        return (warned, idle);
    }

    /// <summary>Makes half of the rules depend on whether there is a role, or is none.</summary>
    private static JObject WithConditions(JObject spec, Random random)
    {
        var roles = spec["roles"]!.Select(role => (string)role["id"]!).ToList();
        foreach (var rule in spec["rules"]!.Where(_ => random.Next(2) == 0))
        {
            var condition = new JObject { ["present"] = roles[random.Next(roles.Count)] };
            for (var i = random.Next(3); i > 0; i--)
            {
                condition = new JObject { ["not"] = condition };
            }

            rule["when"] = condition;
        }

        return spec;
    }

    /// <summary>Gives some rules a word about what happens within an appliance, and leaves each kind in one place, so that many are idle.</summary>
    private static JObject WithPeers(JObject spec, Random random)
    {
        foreach (var rule in spec["rules"]!.Where(rule => (string)rule["from"]! != "Anywhere"))
        {
            string[] both = [(string)rule["from"]!, ((string)rule["to"]!).Split('.')[0]];
            var isPossible = spec["appliances"]!.Any(appliance => both.All(role => appliance["roles"]!.Any(one => (string)one! == role)));
            if (random.Next(3) == 0 && isPossible)
            {
                rule["group"] = "peer";
            }
            else if (random.Next(2) == 0)
            {
                rule["within"] = "self";
            }
        }

        // Kinds in turn: in the environment, in its rooms, or in both.
        var kinds = spec["appliances"]!.Select(kind => (string)kind["id"]!).ToList();
        Remove(spec["environments"]![0]!, kinds.Where((_, i) => i % 3 == 1).SelectMany(kind => new[] { kind + "One", kind + "Two" }).Concat(kinds.Select(kind => kind + "Two")));
        Remove(spec["scopes"]![0]!, kinds.Where((_, i) => i % 3 == 0));
        return spec;
    }

    private static void Remove(JToken container, IEnumerable<string> members)
    {
        foreach (var member in container["appliances"]!.Where(member => members.Contains((string)member["id"]!)).ToList())
        {
            member.Remove();
        }
    }

    /// <summary>Gives each appliance two hosts, and leaves out those that <see cref="WithPeers"/> does.</summary>
    private static string Whole(string environment)
    {
        var text = Regex.Replace(environment, @"A\d+Two = new\(\) \{ Host = [^}]*\}, ", "");
        var rooms = text.IndexOf("Rooms", StringComparison.Ordinal);
        return Pools(Regex.Replace(text[..rooms], @"A[14]One = new\(\) \{ Host = [^}]*\}, ", "")) + Pools(Regex.Replace(text[rooms..], @"A[03] = new\(\) \{ Host = [^}]*\}, ", ""));
    }

    private static string Pools(string members) => Regex.Replace(
        members,
        @"(A\d+)(\w*) = new\(\) \{ Host = new\(""(h\d+-\d+)\.example\.com"", ""10\.0\.(\d+)\.(\d+)""\) \}",
        $"$1$2 = {RandomSpec.Namespace}.$1.Pool(new(\"$3.example.com\", \"10.0.$4.$5\"), new(\"$3-b.example.com\", \"10.1.$4.$5\"))");
}
