namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>Networks and other addresses as JSON.</summary>
public sealed class NetworkDocumentTests
{
    private static readonly TopologyEnvironment Environment = VaultPlatform.Environment("Multi");

    [TestCase("Multi")]
    [TestCase("Usual")]
    [TestCase("WithoutInterface")]
    public void An_environment_is_read_back(string name)
    {
        var environment = VaultPlatform.Environment(name);
        var text = VaultPlatform.Written(environment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(VaultPlatform.Problems(text), Is.Empty);
            Assert.That(VaultPlatform.Read(text), Is.EqualTo(environment));
            Assert.That(new DocumentSchema(VaultPlatform.Schema(environment)).Errors(text), Is.Empty);
        }
    }

    [Test]
    public void A_network_is_a_list_or_an_object()
    {
        var text = string.Concat(VaultPlatform.Written(Environment).Where(one => !char.IsWhiteSpace(one)));
        Assert.That(text, Does.Contain("\"Inner\":{\"ranges\":[\"192.168.10.0/24\",\"fd00:10::/64\"],\"interface\":\"bond1\"}").And.Contain("\"Storage\":[\"192.168.20.0/24\"]").And.Contain("\"otherAddresses\":[\"192.168.10.21\",\"fd00:10::21\"]"));
    }

    [TestCase("\"bond1\"", "\"bond 1\"", "Inner.Interface: 'bond 1' is not the name of a network interface such as 'bond1': the character ' ' is not allowed in it")]
    [TestCase("\"bond1\"", "7", "Inner.Interface: expected the name of a network interface such as 'bond1', but found the number '7'.")]
    [TestCase("\"interface\"", "\"device\"", "Inner: 'device' is not a known member")]
    [TestCase("\"ranges\"", "\"range\"", "Inner.Ranges: it is missing; write \"ranges\": [\"192.168.10.0/24\"].")]
    [TestCase("\"fd00:10::/64\"", "\"fd00:10::1/64\"", "Inner.Ranges[1]: 'fd00:10::1/64' is not a network such as")]
    [TestCase("\"192.168.10.9\"", "\"192.168.10.900\"", "Gateway.VirtualAddress.OtherAddresses[0]: '192.168.10.900' is not an IP address")]
    [TestCase("\"192.168.10.9\"", "\"172.16.0.9\"", "error ABQ3023: Gateway.VirtualAddress: no network has the address 172.16.0.9")]
    public void What_is_wrong_is_told_once_at_its_place(string find, string put, string problem)
    {
        var text = VaultPlatform.Written(Environment);
        var changed = text.Replace(find, put, StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(text), "the test changes something");
        var problems = VaultPlatform.Problems(changed);
        Assert.That(problems, Does.Contain(problem));
        if (!problem.Contains("ABQ3023", StringComparison.Ordinal) && !problem.Contains("device", StringComparison.Ordinal) && !problem.Contains("missing", StringComparison.Ordinal))
        {
            Assert.That(problems.Split('\n'), Has.Length.EqualTo(1));
            Assert.That(new DocumentSchema(VaultPlatform.Schema(Environment)).Errors(changed), find.Contains("fd00", StringComparison.Ordinal) || put.Contains("900", StringComparison.Ordinal) ? Is.Empty : Is.Not.Empty);
        }
    }
}
