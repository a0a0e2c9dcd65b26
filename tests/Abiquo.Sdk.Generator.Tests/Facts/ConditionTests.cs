using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.SpecificationTables;

namespace Abiquo.Sdk.Generator.Tests.Facts;

/// <summary>What applies where its condition holds: of each kind, in each part of a spec that may have one.</summary>
public sealed class ConditionTests
{
    [TestCase("Small", "readers page-http page-stream engine-sql engine-node")]
    [TestCase("Watched", "readers page-http page-stream page-stats engine-sql engine-node", TestName = "Something has a role")]
    [TestCase("Two", "readers page-http page-stream engine-sql engine-node engine-election", TestName = "Several hosts have a role")]
    [TestCase("Shared", "readers page-http page-stream engine-sql address", TestName = "There is a virtual address")]
    [TestCase("Known", "readers page-http page-stream engine-sql engine-node", TestName = "One host has no use for what is outside")]
    [TestCase("TwoKnown", "readers page-http page-stream engine-sql engine-node engine-election engine-people", TestName = "Seen from the source, because the target is outside")]
    public void A_rule_connects_where_its_condition_holds(string environment, string rules) =>
        Assert.That(string.Join(' ', PressPlatform.Rules(environment)), Is.EqualTo(rules));

    [TestCase("Small", "always engine small way stream")]
    [TestCase("Watched", "always metrics engine small way stream")]
    [TestCase("Two", "always engines small way stream")]
    [TestCase("Shared", "always engine data small way stream")]
    [TestCase("Known", "always people engine small way stream", TestName = "An outside party that is given is present")]
    public void A_property_is_written_where_its_condition_holds(string environment, string properties) =>
        Assert.That(PressPlatform.Properties(environment), Is.EqualTo(properties));

    [TestCase("Small")]
    [TestCase("Shared", "Shared database")]
    [TestCase("Full", "Finder", "Own name")]
    public void The_installer_asks_for_a_parameter_where_its_condition_holds(string environment, params string[] parameters) =>
        Assert.That(PressPlatform.Parameters(environment), Is.EqualTo(parameters));

    [TestCase("TwoUnlinked", "Engine: error ABQ3013: Several engines elect a leader. Connect engine by the rule engine-election (C1).")]
    [TestCase("SameNames", "Engine: error ABQ3014: Engines beside a monitor have different names. 'e.two.example.com' and 'e.one.example.com' both begin with 'e'; change one of them (C2).")]
    [TestCase("SameNamesUnwatched")]
    [TestCase("Small")]
    public void A_constraint_applies_where_its_condition_holds(string environment, params string[] findings) =>
        Assert.That(PressPlatform.Findings(environment), Is.EqualTo(findings));

    [TestCase("nftables", "tcp dport 2181 accept comment \"engine-election\"")]
    [TestCase("iptables", "--dport 2181 -m comment --comment engine-election")]
    [TestCase("ufw", "to any port 2181")]
    [TestCase("firewalld", "<port port=\"2181\"")]
    public void A_firewall_opens_what_applies(string format, string line)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PressPlatform.Firewall("Two", "s1.example.com", format), Does.Contain(line));
            Assert.That(PressPlatform.Firewall("Small", "s1.example.com", format), Does.Not.Contain("2181"));
        }
    }

    [TestCase("Small", "page-legacy: Api.Legacy is there until 5.4, and this environment is of version 6.1", "page-stats: it applies only where something has the role metrics", "engine-election: it applies only where the engine has several hosts", "address: it applies only where hosts with the role data have a virtual address")]
    [TestCase("Shared", "page-legacy: Api.Legacy is there until 5.4, and this environment is of version 6.1", "page-stats: it applies only where something has the role metrics", "engine-node: it applies only where hosts with the role data have no virtual address", "engine-election: it applies only where the engine has several hosts")]
    [TestCase("Known", "page-legacy: Api.Legacy is there until 5.4, and this environment is of version 6.1", "page-stats: it applies only where something has the role metrics", "engine-election: it applies only where the engine has several hosts", "engine-people: it applies only where the engine has several hosts", "address: it applies only where hosts with the role data have a virtual address")]
    public void What_does_not_apply_is_told_among_idle_rules(string environment, params string[] idle) =>
        Assert.That(PressPlatform.Idle(environment), Is.EqualTo(idle));

    [TestCase("Small", "Engine", "Store", "Engine may connect to Store.Election (TCP 2181) by the rule engine-election, but not here: it applies only where the engine has several hosts.")]
    [TestCase("Small", "Web", "Engine", "Web may connect to Engine.Stats (TCP 8081) by the rule page-stats, but not here: it applies only where something has the role metrics.")]
    [TestCase("New", "Web", "Engine", "Web may connect to Engine.Legacy (TCP 8009) by the rule page-legacy, but not here: Legacy is there until 5.4, and this environment is of version 6.1.")]
    [TestCase("New", "Engine", "Monitor", "Engine may connect to Monitor.Carbon (TCP 2003) by the rule engine-metrics, but not here: it is there only in 6.0, and this environment is of version 6.1.")]
    public void Explain_says_why_it_is_closed(string environment, string from, string to, string says) =>
        Assert.That(Explanation.Of(PressPlatform.Resolve(environment), from, to, 1).Alternatives, Has.Some.EqualTo(says));

    [TestCase("Linked", "Links[1]: error ABQ3019: the link ", " connects nothing in this environment: the rule engine-election applies only where the engine has several hosts; remove the link, or change that.")]
    [TestCase("LinkedOld", "Links[0]: error ABQ3019: the link ", " connects nothing in this environment: Engine.Legacy is there until 5.4, and this environment is of version 6.1; remove the link, or change that.")]
    [TestCase("LinkedMetrics", "Links[0]: error ABQ3019: the link ", " connects nothing in this environment: the rule engine-metrics is there only in 6.0, and this environment is of version 6.1; remove the link, or change that.")]
    public void A_listed_link_that_connects_nothing_is_a_finding(string environment, string start, string end) =>
        Assert.That(PressPlatform.Findings(environment).Single(), Does.StartWith(start).And.EndWith(end));

    /// <summary>What may be legal in some environment compiles in all of them.</summary>
    [TestCase("engine.Connect(store.Election)")]
    [TestCase("engine.ConnectTo.StoreNode(store)")]
    [TestCase("web.Connect(engine.Legacy)")]
    [TestCase("engine.Connect(monitor.Carbon)")]
    [TestCase("web.Connect(store.Sql)", "ABQ1001")]
    [TestCase("store.Connect(store.Vrrp)", "ABQ1001")]
    public void Legality_in_the_types_asks_for_no_condition(string link, params string[] errors) =>
        Assert.That(PressPlatform.Errors(link), Is.EqualTo(errors));

    [TestCase("page.small", "nothing has the role metrics or the engine does not have several hosts")]
    [TestCase("page.between", "only in 6.0")]
    public void The_tables_of_the_spec_say_so(string property, string when) => Assert.That(
        SpecTables.Of(PressPlatform.Resolve("Small").Spec, "properties").Single().Rows.Single(row => row[1] == property)[3],
        Is.EqualTo(when));
}
