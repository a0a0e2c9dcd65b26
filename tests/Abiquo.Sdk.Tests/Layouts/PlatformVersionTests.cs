using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Layouts;

/// <summary>What the versions of the platform differ in: 6.2 has no M.</summary>
public sealed class PlatformVersionTests
{
    private static readonly string[] RulesOfM = ["ui-events-http", "events-database", "events-rabbitmq"];

    private static IEnumerable<string> WithoutM => LayoutEnvironments.ByName.Where(layout => layout.Value.Resolve().Version == "6.2").Select(layout => layout.Key);

    private const string MOfTheProxy = "ProxyPass \"/m\"";

    /// <summary>Of 6.2 nothing is published but that M is gone.</summary>
    [Test]
    public void The_default_is_6_1() =>
        Assert.That(Samples.Small.Resolve().Version, Is.EqualTo("6.1"));

    [TestCase(AbiquoVersion.V5_4)]
    [TestCase(AbiquoVersion.V6_0)]
    public void Between_the_versions_before_no_difference_is_published(AbiquoVersion version)
    {
        var (old, usual) = (LayoutEnvironments.Small with { Version = version }, LayoutEnvironments.Small);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(old.Validate(), Is.Empty);
            Assert.That(old.Matrix().Flows, Is.EqualTo(usual.Matrix().Flows));
            Assert.That(Lines(old, old.Resolve().Version!), Is.EqualTo(Lines(usual, "6.1")));
        }
    }

    [Test]
    public void Layouts_without_M_are_of_each_kind() => Assert.That(WithoutM.Count(), Is.EqualTo(3));

    [TestCaseSource(nameof(WithoutM))]
    public void Nothing_speaks_of_M(string layout)
    {
        var environment = LayoutEnvironments.ByName[layout];
        var worksheet = WorksheetWriter.Write(environment.Resolve(), "markdown");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Files(environment).Keys, Has.None.EndsWith("m.xml").And.Some.EndsWith("api.xml"));
            Assert.That(Files(environment).Values, Has.None.Contains("abiquo.m.").And.None.Contains(MOfTheProxy));
            Assert.That(worksheet, Does.Not.Contain("abiquo.m."));
        }
    }

    /// <summary>Where M is on a machine with other roles, its rules end all the same.</summary>
    [Test]
    public void The_rules_of_M_end_with_it()
    {
        var idle = (LayoutEnvironments.Outside with { Version = AbiquoVersion.V6_2 }).Resolve().IdleRules();
        Assert.That(
            idle.Where(one => RulesOfM.Contains(one.Rule.Id)).Select(one => one.Reason).Distinct(),
            Is.EqualTo(["it is there until 6.1, and this environment is of version 6.2"]));
        Assert.That(idle.Select(one => one.Rule.Id), Is.SupersetOf(RulesOfM));
    }

    [Test]
    public void What_6_2_loses_are_the_connections_of_M()
    {
        var (before, after) = (LayoutEnvironments.Small, LayoutEnvironments.Small with { Version = AbiquoVersion.V6_2, Events = null });
        Assert.That(
            before.Matrix().Flows.Except(after.Matrix().Flows).Where(flow => flow.Rule.Group != RuleGroup.Operations).Select(flow => flow.Rule.Id).Distinct(),
            Is.EquivalentTo(RulesOfM));
        Assert.That(after.Matrix().Flows.Except(before.Matrix().Flows), Is.Empty);
    }

    [Test]
    public void An_explanation_leaves_M_out() => Assert.That(
        Explanation.Of((LayoutEnvironments.Outside with { Version = AbiquoVersion.V6_2 }).Resolve(), "Server", "Server", "Ssh").Alternatives,
        Has.None.Contains("serves itself at Server.TomcatHttp (TCP 8009) by the rule ui-events-http"));

    /// <summary>A machine that has M until 6.1 keeps what its other roles need.</summary>
    [Test]
    public void Without_M_a_Server_loses_its_file_and_nothing_that_the_API_needs()
    {
        var (before, after) = (LayoutEnvironments.Outside, LayoutEnvironments.Outside with { Version = AbiquoVersion.V6_2 });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Files(before).Keys.Except(Files(after).Keys), Is.EqualTo(["cloud.example.com: opt/abiquo/tomcat/conf/Catalina/localhost/m.xml"]));
            Assert.That(Files(after).Keys.Except(Files(before).Keys), Is.Empty);
            Assert.That(Files(before).Values, Has.Some.Contains("abiquo.m.").And.Some.Contains(MOfTheProxy));
            Assert.That(Ports(after), Is.EqualTo(Ports(before)), "the API needs the same database and queue");
        }
    }

    [Test]
    public void M_in_6_2_is_a_finding() => Assert.That(
        (LayoutEnvironments.Small with { Version = AbiquoVersion.V6_2 }).Validate().Select(finding => finding.ToString()),
        Is.EqualTo(["Events: error ABQ3021: Events is there until 6.1, and this environment is of version 6.2; leave it out, or choose another version."]));

    [Test]
    public void Without_M_before_6_2_is_a_finding() => Assert.That(
        (LayoutEnvironments.Small with { Events = null }).Validate().Select(finding => finding.ToString()),
        Is.EqualTo(["UiApi: error ABQ3012: The UI, the API and, until 6.1, M are on the same machines, or on machines of their own. Currently set: UiApi; set UiApi and Events, or else Ui, Api and Events, or else Ui and ApiEvents, or else Server."]));

    private static IEnumerable<string> Ports(TopologyEnvironment environment) => environment.Matrix().Flows
        .Select(flow => $"{flow.From} > {flow.To} {flow.Service}").Distinct().Order(StringComparer.Ordinal);

    /// <summary>The files say the version in their titles.</summary>
    private static IEnumerable<string> Lines(TopologyEnvironment environment, string version) => Files(environment)
        .Select(file => $"{file.Key}\n{file.Value}".Replace($"Abiquo {version}", "Abiquo", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Files(TopologyEnvironment environment) => ConfigurationPlan
        .Of(environment.Resolve(), ComponentSettings.None).Hosts
        .SelectMany(host => host.Files, (host, file) => (Path: $"{host.Host}: {file.Path}", file.Text))
        .ToDictionary(file => file.Path, file => file.Text);
}
