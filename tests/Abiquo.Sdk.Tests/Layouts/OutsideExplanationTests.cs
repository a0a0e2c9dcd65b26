using Abiquo.Sdk.Artefacts.Explanations;

namespace Abiquo.Sdk.Tests.Layouts;

/// <summary>Why nothing connects to somebody outside, or from there, is said as it is: the vendor has a rule, and here it does not apply.</summary>
public sealed class OutsideExplanationTests
{
    [Test]
    public void Users_behind_balancers_read_that_these_are_in_front() => Assert.That(
        Of(LayoutEnvironments.ByName["balancers outside"], "Users", "UiApi"),
        Has.Some.StartsWith("Users may connect to UiApi.Https (TCP 443) by the rule anywhere-ui-https, but not here: it ").And.None.Contains("only for"));

    [TestCase("LdapServers", "Server may connect to LdapServers.Ldap (TCP 389) by the rule api-ldap, but not here: LdapServers is empty.")]
    [TestCase("DnsServers", "Server may connect to DnsServers.Dns (TCP/UDP 53) by the rule node-dns, but not here: DnsServers is empty.")]
    public void A_host_reads_that_nobody_was_named(string outside, string sentence) =>
        Assert.That(Of(Samples.Small, "Server", outside), Is.EqualTo([sentence]));

    [Test]
    public void Administrators_who_were_not_named_read_what_would_be_theirs() => Assert.That(
        Of(Samples.Small, "AdministratorNetworks", "Datanode"), Has.Some.EqualTo("AdministratorNetworks may connect to Datanode.Ssh (TCP 22) by the rule administrators-ssh, but not here: AdministratorNetworks is empty."));

    private static ValueList<string> Of(TopologyEnvironment environment, string from, string to) =>
        Explanation.Of(environment.Resolve(), from, to).Alternatives;
}
