namespace Abiquo.Sdk.Tests.Serialization;

public sealed class DocumentProblemTests
{
    [TestCase("\"10.0.1.11\"", "\"10.0.1.011\"", "(22,11): error ABQ4001: Datanode.Hosts[0].Addresses[0]: '10.0.1.011' is not an IP address such as '10.0.0.10' or '2001:db8::10': '011' is not a number from 0 to 255.")]
    [TestCase("\"v2v.madrid.example.com\"", "\"v2v\"", "(53,21): error ABQ4001: Datacenters[0].V2V.Hosts[0].Fqdn: 'v2v' is not a fully qualified domain name such as 'host.example.com': it has no dot.")]
    [TestCase("\"madrid\"", "\"mad rid\"", "(38,13): error ABQ4001: Datacenters[0].Id: 'mad rid' is not a datacenter ID")]
    [TestCase("10.1.0.5:/opt", "/opt", "(39,29): error ABQ4001: Datacenters[0].TemplateRepository: '/opt/vm_repository' is not an NFS share")]
    [TestCase("\"10.9.0.53\"", "\"dns\"", "(60,5): error ABQ4001: DnsServers[0]: 'dns' is not an IP address")]
    [TestCase("2182", "0", "(33,20): error ABQ4001: Datanode.Ports.Zookeeper: expected a port number from 1 to 65535, but found the number '0'.")]
    [TestCase("2182", "65536", "(33,20)", "the number '65536'")]
    [TestCase("2182", "-1", "the number '-1'")]
    [TestCase("2182", "2182.0", "the number '2182.0'")]
    [TestCase("2182", "1e3", "the number '1e3'")]
    [TestCase("2182", "\"2182\"", "the string '2182'")]
    [TestCase("2182", "99999999999999999999999999999999999999", "the number '99999999")]
    [TestCase("\"Zookeeper\"", "\"Zookeper\"", "(33,7): error ABQ4001: Datanode.Ports: 'Zookeper' is not a known member; did you mean 'Zookeeper'?")]
    [TestCase("\"Zookeeper\"", "\"Vrrp\"", "'Vrrp' is not a known member; expected")]
    [TestCase("\"V2V\": {", "\"V2v\": {", "(50,7): error ABQ4001: Datacenters[0]: 'V2v' is not a known member; did you mean 'V2V'?", "(37,5): error ABQ4001: Datacenters[0].V2V: it is missing; write \"V2V\": { \"hosts\": [{ \"fqdn\"")]
    [TestCase("\"Id\": \"madrid\",", "", "(37,5): error ABQ4001: Datacenters[0].Id: it is missing; write \"Id\": \"...\", a datacenter ID such as 'madrid'")]
    [TestCase("\"hosts\": [", "\"hots\": [", "did you mean 'hosts'?", "Server.Hosts: it is missing; write \"hosts\": [{ \"fqdn\": \"host.example.com\"")]
    [TestCase("\"fqdn\": \"v2v.madrid.example.com\"", "", "(52,11): error ABQ4001: Datacenters[0].V2V.Hosts[0].Fqdn: it is missing; write \"fqdn\": \"host.example.com\".")]
    [TestCase("\"fqdn\": \"dn", "\"fqdn\": \"x.example.com\", \"fqdn\": \"dn", "(20,34): error ABQ4001: Datanode.Hosts[0].Fqdn: 'fqdn' occurs twice, first on line 20; remove one.")]
    [TestCase("\"virtualAddress\"", "\"ports\": {}, \"virtualAddress\"", "Datanode.Ports: 'ports' occurs twice, first on line 26")]
    [TestCase("\"2001:db8::10\"", "\"10.0.0.11\"", "(12,11): error ABQ4001: Server.Hosts[0].Addresses[1]: the host has two addresses of the same family, 10.0.0.10 and 10.0.0.11; give one IPv4 and one IPv6 address.")]
    [TestCase("\"linkPolicy\": \"Strict\"", "\"linkPolicy\": \"strict\"", "(5,17): error ABQ4001: LinkPolicy: 'strict' is not a link policy; did you mean 'Strict'?")]
    [TestCase("\"linkPolicy\": \"Strict\"", "\"linkPolicy\": \"1\"", "LinkPolicy: '1' is not a link policy; expected 'Documented', 'Strict'")]
    [TestCase("\"DnsServers\": [", "\"NtpServers\": null, \"DnsServers\": [", "NtpServers: expected a list, each item an IP address", "but found null; omit the member if it has no value.")]
    [TestCase("\"Server\": {", "\"Monitoring\": [], \"Server\": {", "Monitoring: expected the Monitoring such as { \"hosts\":", "but found a list.")]
    [TestCase("\"Id\": \"madrid\"", "\"scope\": \"PublicCloudRegion\", \"Id\": \"madrid\"", "Datacenters[0].Scope: 'PublicCloudRegion' is not a kind of datacenter; expected 'Datacenter'")]
    public void Every_fault_of_a_part_has_path_line_column_and_advice(string old, string replacement, params string[] says)
    {
        var found = Problems.Of(old, replacement);
        var problems = string.Join('\n', found);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Select(problem => (problem.Line, problem.Column)), Is.Ordered);
            foreach (var part in says)
            {
                Assert.That(problems, Does.Contain(part));
            }
        }
    }

    [TestCase("\"format\": 1", "\"format\": 2", "(2,13): error ABQ4001: Format: this SDK reads format 1, but found the number '2'; export the environment again with this SDK, or read it with a newer one.")]
    [TestCase("\"format\": 1", "\"format\": \"1\"", "(2,13): error ABQ4001: Format: this SDK reads format 1, but found the string '1'")]
    [TestCase("\"spec\": \"Abiquo\"", "\"spec\": \"Mail\"", "(3,11): error ABQ4001: Spec: this program follows the spec \"Abiquo\", but found the string 'Mail'")]
    [TestCase("DistributedEnvironment", "HighAvailabilityEnvironment", "(4,18): error ABQ4001: Environment: this program reads environments of the kind \"DistributedEnvironment\", but found the string 'HighAvailabilityEnvironment'; write")]
    [TestCase("\"format\": 1,", "", "(1,1): error ABQ4001: Format: it is missing; write \"format\": 1.")]
    [TestCase("\"spec\": \"Abiquo\",", "", "Spec: it is missing; write \"spec\": \"Abiquo\".")]
    [TestCase("\"environment\": \"DistributedEnvironment\",", "", "Environment: it is missing; write \"environment\": \"DistributedEnvironment\".")]
    public void Another_document_has_one_problem(string old, string replacement, string says)
    {
        var problems = Problems.Of(old, replacement);
        Assert.That(problems, Has.Count.EqualTo(1));
        Assert.That(problems[0].ToString(), Does.StartWith(says).Or.Contains(says));
    }

    [Test]
    public void All_problems_come_at_once_in_the_order_of_the_document()
    {
        var problems = Problems.In(DocumentTests.Text.Replace("10.0.1.11", "here").Replace("2182", "0").Replace("\"madrid\"", "7").Replace("\"10.9.0.53\"", "{}").Replace("Datanode.Redis", "Datanode.Rediss").Replace("\"Strict\"", "[]"));
        Assert.That(problems.Select(problem => (problem.Line, problem.Path)), Is.EqualTo(new[]
        {
            (5, "LinkPolicy"), (22, "Datanode.Hosts[0].Addresses[0]"), (33, "Datanode.Ports.Zookeeper"), (38, "Datacenters[0].Id"), (60, "DnsServers[0]"),
        }));
    }

    [Test]
    public void A_cluster_of_two_is_refused_with_the_reason()
    {
        var problem = Problems.Of("\"dn.example.com\",", "\"dn.example.com\"}, {\"fqdn\": \"dn2.example.com\",").Single();
        Assert.That(problem.ToString(), Does.StartWith("(18,14): error ABQ4001: Datanode.Hosts: there are 2 hosts; give the Datanode 1 or 3 or 5, because Galera"));
    }

    [TestCase("\"hosts\": []", "(7,14): error ABQ4001: Server.Hosts: the list of hosts is empty; write [{ \"fqdn\": \"host.example.com\"")]
    [TestCase("\"hosts\": {}", "(7,14): error ABQ4001: Server.Hosts: expected a list of hosts such as", "but found an object.")]
    [TestCase("\"hosts\": [true]", "Server.Hosts[0]: expected a host such as", "but found true.")]
    public void An_appliance_has_hosts(string hosts, params string[] says)
    {
        var server = DocumentTests.Text[DocumentTests.Text.IndexOf("\"hosts\"", StringComparison.Ordinal)..DocumentTests.Text.IndexOf("\n  },", StringComparison.Ordinal)];
        var problem = Problems.Of(server, hosts).Single().ToString();
        Assert.That(says, Has.All.Matches<string>(part => problem.Contains(part, StringComparison.Ordinal)), problem);
    }

    [Test]
    public void There_is_at_least_one_datacenter()
    {
        var text = DocumentTests.Text;
        var datacenters = text[text.IndexOf("  \"Datacenters\"", StringComparison.Ordinal)..text.IndexOf("  \"DnsServers\"", StringComparison.Ordinal)];
        var links = text[text.IndexOf(",\n  \"links\"", StringComparison.Ordinal)..^3];
        Assert.That(
            Problems.In(text.Replace(datacenters, "  \"Datacenters\": [],\n").Replace(links, "")).Single().ToString(),
            Is.EqualTo("(36,18): error ABQ4001: Datacenters: the list is empty; write at least one datacenter."));
    }

    [Test]
    public void A_document_without_line_breaks_has_columns()
    {
        var text = DocumentTests.Text.Replace("\n", "").Replace("2182", "0").Replace("10.9.0.53", "here");
        Assert.That(
            Problems.In(text).Select(problem => (problem.Line, problem.Column)),
            Is.EqualTo(new[] { (1, text.IndexOf(": 0 ", StringComparison.Ordinal) + 3), (1, text.IndexOf("\"here", StringComparison.Ordinal) + 1) }));
    }

    /// <summary>With a search for the line of each problem, this would take hours.</summary>
    [Test]
    public void A_large_document_on_one_line_is_read() => Assert.That(
        Problems.In($"{{\"DnsServers\": [{string.Join(',', Enumerable.Repeat("1", 300_000))}]}}"), Has.Count.GreaterThan(300_000));

    [Test]
    public void Columns_count_as_editors_do() =>
        Assert.That(Problems.Of("\"format\": 1", "\"$schema\": \"\ud83d\ude00é\", \"format\": 2").Single().Column, Is.EqualTo(31));
}
