using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Within;

/// <summary>A rule that connects nothing in any environment of its spec is a warning, and one that might is none.</summary>
public sealed class IdleRuleTests
{
    private const string Rules = "\"rules\": [\n";
    private const string Environments = "\"environments\": [\n";
    private const string Office = Rules + "{ \"id\": \"offices\", \"group\": \"derived\", \"from\": \"Office\", \"purpose\": \"Orders\", \"confidence\": \"low\", \"source\": [\"BOOK\"], ";
    private const string ToControl = Office + "\"to\": \"Control.Api\", \"when\": ";
    private const string ToLone = Office + "\"to\": \"Lone.Only\", \"when\": ";
    private const string Roles = "\"roles\": [\n";
    private const string HeadNodes = "\"counts\": [1, 3]";
    private const string Idle = "{ \"id\": \"idle\", \"group\": \"derived\", \"from\": \"Memory\", \"to\": \"Memory.Client\", \"within\": \"self\", \"purpose\": \"Nothing\", \"confidence\": \"low\", \"source\": [\"BOOK\"] }";

    private static IEnumerable<string> Sound =>
    [
        RepositoryFiles.DefaultSpec, RepositoryFiles.ShopSpec, Clusters.Spec, .. Directory.GetFiles(RepositoryRoot.PathOf("samples"), "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
            .Select(File.ReadAllText)
            .Where(text => text.Contains("\"rules\"")),
    ];

    [TestCaseSource(nameof(Sound))]
    public void The_specs_at_hand_have_none(string spec) => Assert.That(GeneratorRun.Over(spec).Diagnostics, Is.Empty);

    [Test]
    public void And_so_one_that_extends_another() => Assert.That(GeneratorRun.OfExtension().Diagnostics, Is.Empty);

    [TestCase(Rules, Rules + "{ \"id\": \"ghosts\", \"group\": \"derived\", \"from\": \"Node\", \"to\": \"Ghost.Boo\", \"purpose\": \"Nothing\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "ghosts", "none has anything with the role 'Ghost'", TestName = "Nothing has the target role")]
    [TestCase("\"within\": \"peers\"", "\"within\": \"self\"", "", "", TestName = "It connects others than those that serve themselves")]
    [TestCase("\"to\": \"Memory.Metrics\"", "\"to\": \"Memory.Metrics\", \"within\": \"self\"", "counts", "the roles meet only on 'Head', where each host serves itself", TestName = "Each host serves itself")]
    [TestCase(HeadNodes, "\"counts\": [1]", "memories", "the roles meet only on 'Head', which can have only one host", TestName = "An appliance can have only one host")]
    [TestCase("\"appliance\": \"Head\", \"required\": true", "\"appliance\": \"Head\", \"counts\": [1], \"required\": true", "copies", "the roles meet only on 'Head', which can have only one host", TestName = "An appliance can have only one host in the environment")]
    [TestCase(", \"virtualAddress\": true", "", "address", "no appliance with the role 'Control' can have a virtual address", TestName = "There is no virtual address")]
    [TestCase(Rules, Rules + "{ \"id\": \"ghosts\", \"group\": \"derived\", \"from\": \"Ghost\", \"to\": \"Node.Work\", \"purpose\": \"Nothing\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "ghosts", "none has anything with the role 'Ghost'", TestName = "Nothing has the source role")]
    [TestCase(Rules, Rules + "{ \"id\": \"outside\", \"group\": \"derived\", \"from\": \"Anywhere\", \"to\": \"Store.Files\", \"purpose\": \"Nothing\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "outside", "only outside parties have the role 'Store'", TestName = "Everybody is outside")]
    [TestCase(Rules, Rules + "{ \"id\": \"outside\", \"group\": \"derived\", \"from\": \"Office\", \"to\": \"Store.Files\", \"purpose\": \"Nothing\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "outside", "both roles are those of outside parties", TestName = "Both ends are outside")]
    [TestCase("\"within\": \"peers\"", "\"when\": { \"not\": { \"present\": \"Node\" } }", "work", "the role 'Node', which its condition excludes, is always there", TestName = "The target has what the condition excludes")]
    [TestCase(Rules, ToControl + "{ \"not\": { \"present\": \"Memory\" } } },", "offices", "the role 'Memory', which its condition excludes, is always there", TestName = "A required member has what the condition excludes")]
    [TestCase(Rules, ToLone + "{ \"not\": { \"present\": \"Desk\" } } },", "", "", TestName = "A member that may be left out has what the condition excludes")]
    [TestCase(Rules, ToControl + "{ \"not\": { \"present\": \"Office\" } } },", "", "", TestName = "An outside party has what the condition excludes")]
    [TestCase(Rules, ToControl + "{ \"not\": { \"present\": \"Memory\", \"several\": \"Memory\" } } },", "", "", TestName = "What the condition excludes does not hold as a whole")]
    [TestCase(Rules, ToControl + "{ \"not\": { \"not\": { \"present\": \"Ghost\" } } } },", "offices", "what its condition excludes always holds", TestName = "The condition excludes that something is nowhere")]
    [TestCase(Rules, ToLone + "{ \"not\": { \"not\": { \"present\": \"Desk\" } } } },", "", "", TestName = "The condition excludes that something may be left out")]
    [TestCase(Rules, Rules + "{ \"id\": \"offices\", \"group\": \"derived\", \"from\": \"Office\", \"to\": \"Control.Api\", \"purpose\": \"Orders\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "", "", TestName = "An outside party connects to an appliance")]
    [TestCase(Rules, Rules + "{ \"id\": \"files\", \"group\": \"derived\", \"from\": \"Node\", \"to\": \"Store.Files\", \"purpose\": \"Files\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "", "", TestName = "An appliance connects to an outside party")]
    [TestCase(Rules, Rules + "{ \"id\": \"lone\", \"group\": \"derived\", \"from\": \"Lone\", \"to\": \"Node.Work\", \"purpose\": \"Nothing\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "lone", "none has both roles where one reaches the other", TestName = "The ends are in different environments")]
    [TestCase(Rules, Rules + "{ \"id\": \"lone\", \"group\": \"derived\", \"from\": \"Lone\", \"to\": \"Lone.Only\", \"purpose\": \"Copies\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "", "", TestName = "A scope has several hosts")]
    [TestCase(Rules, Rules + "{ \"id\": \"lone\", \"group\": \"derived\", \"from\": \"Lone\", \"to\": \"Lone.Only\", \"within\": \"self\", \"purpose\": \"Copies\", \"confidence\": \"low\", \"source\": [\"BOOK\"] },", "lone", "the roles meet only on 'Lonely', where each host serves itself", TestName = "Two scopes of a kind do not connect")]
    public void It_says_why(string find, string put, string rule, string reason)
    {
        var warnings = GeneratorRun.Over(Changed(find, put)).Diagnostics.Select(warning => (warning.Id, Text: warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture))).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(warnings.Where(warning => warning.Id != "ABQ0020"), Is.Empty);
            Assert.That(warnings.Count > 0, Is.EqualTo(rule.Length > 0), string.Join("\n", warnings));
            Assert.That(warnings.Select(warning => warning.Text), rule.Length == 0 ? Is.Empty : Has.One.Contains($"the rule '{rule}' connects nothing in any environment: {reason}"));
        }
    }

    [Test]
    public void It_is_a_warning_at_the_id_of_the_rule()
    {
        var (text, span) = MarkedText.Parse(Clusters.Spec.Replace(Rules, Rules + Idle.Replace("\"idle\"", "⟦\"idle\"⟧") + ",\n"));
        var run = GeneratorRun.Over(text);
        var warning = run.Diagnostics.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((warning.Id, warning.Descriptor.DefaultSeverity), Is.EqualTo(("ABQ0020", DiagnosticSeverity.Warning)));
            Assert.That(warning.Location.SourceSpan, Is.EqualTo(span));
            Assert.That(run.Compile(), Is.Empty, "the rule is generated all the same");
        }
    }

    /// <summary>A misspelt role, for instance, leaves rules without an end, and one mistake is one message.</summary>
    [Test]
    public void A_spec_with_an_error_has_no_warnings() => Assert.That(
        GeneratorRun.Over(Clusters.Spec.Replace("\"roles\": [\"Node\", \"Control\", \"Memory\"]", "\"roles\": [\"Node\", \"Control\", \"Memorry\"]")).Diagnostics.Select(one => one.Id),
        Is.EqualTo(["ABQ0007"]));

    /// <summary>A warning about Abiquo's own spec would be Abiquo's.</summary>
    [Test]
    public void An_extended_spec_is_not_judged_again()
    {
        var basis = RepositoryFiles.DefaultSpec.Replace(Rules, Rules + Idle.Replace("Memory.Client", "ConversionManager.TomcatHttp").Replace("\"Memory\"", "\"ConversionManager\"").Replace("BOOK", "S0") + ",\n");
        Assert.That(GeneratorRun.Over(basis).Diagnostics.Select(one => one.Id), Is.EqualTo(["ABQ0020"]), "the test changes something");
        Assert.That(new GeneratorRun(new SpecText("corp.json", RepositoryFiles.Extension, "own"), new SpecText("topology-spec.json", basis, "basis")).Diagnostics, Is.Empty);
    }

    /// <summary>What adds to a scope of the extended spec is in its environments; what only adds appliances is for those of others.</summary>
    [TestCase(true, "server-directory directory-rabbitmq")]
    [TestCase(false, "")]
    public void A_spec_that_extends_another_is_judged_by_all_environments(bool hasScope, string idle)
    {
        var spec = Newtonsoft.Json.Linq.JObject.Parse(RepositoryFiles.Extension);
        spec.Remove("environments");
        if (!hasScope)
        {
            spec.Remove("scopes");
        }

        Assert.That(
            GeneratorRun.OfExtension(spec.ToString()).Diagnostics.Select(one => one.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('\'')[1]),
            Is.EqualTo(idle.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>Adds roles, outside parties and a second environment to the cluster, and changes something.</summary>
    private static string Changed(string find, string put)
    {
        var spec = Clusters.Spec
            .Replace(Roles, Roles + "{ \"id\": \"Ghost\", \"label\": \"ghost\", \"summary\": \"Is nowhere.\", \"source\": [\"BOOK\"], \"components\": [\"Keeper\"], \"endpoints\": [{ \"id\": \"Boo\", \"components\": [\"Keeper\"], \"protocols\": [\"tcp\"], \"port\": 6666, \"summary\": \"Noise.\" }] }, { \"id\": \"Desk\", \"label\": \"desk\", \"summary\": \"Stands there.\", \"source\": [\"BOOK\"] }, { \"id\": \"Office\", \"label\": \"office\", \"summary\": \"Gives orders.\", \"source\": [\"BOOK\"] }, { \"id\": \"Store\", \"label\": \"store\", \"summary\": \"Keeps files.\", \"source\": [\"BOOK\"], \"components\": [\"Keeper\"], \"endpoints\": [{ \"id\": \"Files\", \"components\": [\"Keeper\"], \"protocols\": [\"tcp\"], \"port\": 2049, \"summary\": \"Files.\" }] }, { \"id\": \"Lone\", \"label\": \"lone\", \"summary\": \"Is alone.\", \"source\": [\"BOOK\"], \"components\": [\"Keeper\"], \"endpoints\": [{ \"id\": \"Only\", \"components\": [\"Keeper\"], \"protocols\": [\"tcp\"], \"port\": 7000, \"summary\": \"Copies.\" }] },\n")
            .Replace("\"appliances\": [\n    {", "\"appliances\": [\n { \"id\": \"Lonely\", \"label\": \"lonely\", \"summary\": \"Is alone.\", \"source\": [\"BOOK\"], \"roles\": [\"Lone\"] }, { \"id\": \"Table\", \"label\": \"table\", \"summary\": \"Stands there.\", \"source\": [\"BOOK\"], \"roles\": [\"Desk\"] },\n {")
            .Replace(Rules, "\"externals\": [{ \"id\": \"Offices\", \"label\": \"offices\", \"summary\": \"Give orders.\", \"kind\": \"networks\", \"roles\": [\"Office\"], \"source\": [\"BOOK\"] }, { \"id\": \"Stores\", \"label\": \"stores\", \"summary\": \"Keep files.\", \"kind\": \"addresses\", \"roles\": [\"Store\"], \"source\": [\"BOOK\"] }],\n" + Rules)
            .Replace(Environments, "\"scopes\": [{ \"id\": \"Room\", \"label\": \"room\", \"summary\": \"A room.\", \"source\": [\"BOOK\"], \"appliances\": [{ \"id\": \"Lonely\", \"appliance\": \"Lonely\", \"required\": true, \"summary\": \"Is alone.\" }] }],\n" + Environments
                + "{ \"id\": \"LonelyEnvironment\", \"label\": \"lonely\", \"summary\": \"Alone.\", \"source\": [\"BOOK\"], \"appliances\": [{ \"id\": \"Table\", \"appliance\": \"Table\", \"required\": false, \"summary\": \"Stands there.\" }], \"scopes\": [{ \"id\": \"Rooms\", \"scope\": \"Room\", \"required\": true, \"summary\": \"The rooms.\" }], \"externals\": [{ \"external\": \"Offices\" }, { \"external\": \"Stores\" }] },\n")
            .Replace("\"required\": false, \"summary\": \"Who works too.\" }\n      ] }", "\"required\": false, \"summary\": \"Who works too.\" }\n      ],\n \"externals\": [{ \"external\": \"Offices\" }, { \"external\": \"Stores\" }] }");
        Assert.That(spec, Does.Contain(find).And.Contain("LonelyEnvironment"), "the test changes something");
        return spec.Replace(find, put);
    }
}
