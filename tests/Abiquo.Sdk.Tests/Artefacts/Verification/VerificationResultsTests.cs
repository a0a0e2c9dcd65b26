using Abiquo.Sdk.Artefacts.Verification.Report;
using Abiquo.Sdk.Artefacts.Verification.Results;

namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>Results come from other hosts and may contain anything.</summary>
public sealed class VerificationResultsTests
{
    private const string Good = """{"host":"dn1.example.com","protocol":"tcp","address":"10.0.0.10","port":443,"outcome":"open"}""";

    [TestCase("no json", "'no json' is not JSON: pass the output of verify.sh and nothing else")]
    [TestCase("[1]", "it is not a JSON object")]
    [TestCase("{}", "'host' is missing or not a string")]
    [TestCase("""{"host":"dn1"}""", "'host': 'dn1' is not a fully qualified domain name such as 'host.example.com': it has no dot")]
    [TestCase("""{"host":"a.b\u001b[31m"}""", "'host': 'a.b\\u001B[31m' is not a fully qualified domain name")]
    [TestCase("""{"host":"\ud800.example.com"}""", "'host' is not valid text")]
    [TestCase("""{"host":"dn1.example.com","protocol":"sctp","address":"10.0.0.10","port":443,"outcome":"open"}""",
        "'sctp' is not a protocol; expected tcp or udp")]
    [TestCase("""{"host":"dn1.example.com","protocol":"tcp","address":"<b>","port":443,"outcome":"open"}""", "'<b>' is not an IP address")]
    [TestCase("""{"host":"dn1.example.com","protocol":"tcp","address":"10.0.0.10","port":65536,"outcome":"open"}""",
        "'port' is missing or not a port number")]
    [TestCase("""{"host":"dn1.example.com","protocol":"tcp","address":"10.0.0.10","port":"443","outcome":"open"}""",
        "'port' is missing or not a port number")]
    [TestCase("""{"host":"dn1.example.com","protocol":"tcp","address":"10.0.0.10","port":443,"outcome":"ajar"}""",
        "'ajar' is not an outcome; expected open, refused, timeout, unreachable, failed")]
    [TestCase("""{"host":"dn1.example.com","protocol":"tcp","address":"10.0.0.10","port":443,"outcome":1}""",
        "'outcome' is missing or not a string")]
    [TestCase("""{"host":"dn1.example.com","name":"cloud.example.com"}""", "'addresses' is missing or not a list of addresses")]
    [TestCase("""{"host":"dn1.example.com","name":"cloud.example.com","addresses":[7]}""", "'7' is not an IP address")]
    [TestCase("""{"host":"dn1.example.com","list":[[[[]]]]}""", "is not JSON")]
    public void A_faulty_line_is_named_with_file_and_line(string line, string problem)
    {
        var results = VerificationResults.Read([("r/dn1.jsonl", $"{Good}\n\n{line}\nalso this\n")]);
        Assert.That(results.Problems, Has.Count.EqualTo(2), "all of them in one run");
        Assert.That(results.Problems[0], Does.StartWith("r/dn1.jsonl:3: error: ").And.Contain(problem));
        Assert.That(results.Problems[1], Does.StartWith("r/dn1.jsonl:4: error: 'also this'"));
    }

    [Test]
    public void A_line_without_end_is_refused() =>
        Assert.That(
            VerificationResults.Read([("r", new string('[', 100_000))]).Problems,
            Is.EqualTo(["r:1: error: it is longer than 10000 characters, which no line of verify.sh is"]));

    [Test]
    public void An_empty_file_is_named() => Assert.That(
        VerificationResults.Read([("r", "\n")]).Problems,
        Has.Count.EqualTo(1).And.All.StartsWith("r:1: error: the file is empty"));

    [Test]
    public void Two_runs_of_one_host_are_refused()
    {
        const string Start = """{"host":"dn1.example.com","list":"ab12","probes":1}""";
        var problems = VerificationResults.Read([("a", $"{Start}\n{Good}\n"), ("b", $"{Start}\r\n{Good}\r\n")]).Problems;
        Assert.That(problems, Is.EqualTo(
        [
            "b:1: error: the results of dn1.example.com already start at a:1: pass the results of a single run",
            "b:2: error: this result occurs twice: pass the results of a single run",
        ]));
    }

    [Test]
    public void Hosts_without_results_are_named() =>
        Assert.That(
            new SimulatedPlatform(Samples.Distributed).Silence("dn1.example.com").Diagnoses(),
            Is.EqualTo(["no-results: there are no results from dn1.example.com: run verify.sh there"]));

    [Test]
    public void Another_environment_is_named()
    {
        var other = new SimulatedPlatform(Samples.Distributed with { Server = new() { Host = new("portal.example.com", "10.0.0.10") } });
        var report = VerificationReport.Of(new SimulatedPlatform(Samples.Distributed).Plan, VerificationResults.Read(other.Files()));
        var found = report.Diagnoses.Select(diagnosis => diagnosis.Message).ToList();
        Assert.That(found, Does.Contain("portal.example.com is not a host of this environment: its results belong to another one"));
        Assert.That(found, Does.Contain("there are no results from cloud.example.com: run verify.sh there"));
        Assert.That(
            found,
            Does.Contain("dn1.example.com used the list of another environment: "
                + "render again, copy the new list there, and rerun verify.sh"));
    }

    [Test]
    public void A_run_that_was_stopped_is_named()
    {
        var platform = new SimulatedPlatform(Samples.Distributed)
        {
            Edit = text => text.StartsWith("""{"host":"dn1.""", StringComparison.Ordinal)
                ? string.Concat(text.Split('\n').Take(101).Select(line => line + "\n"))
                : text,
        };
        Assert.That(
            platform.Diagnoses(),
            Is.EqualTo(
            [
                "no-results: 133 of the 233 results from dn1.example.com are missing: "
                    + "verify.sh was interrupted, or its output was truncated",
            ]));
    }
}
