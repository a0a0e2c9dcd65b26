using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Verification.Diagnoses;
using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Artefacts;

public sealed class VerdictTests
{
    private static readonly Flow Flow = Samples.Distributed.Matrix().Flows.First(flow => flow.Rule.Id == "server-rabbitmq");

    [TestCase(ProbeOutcome.Open, ExpectedResult = Verdict.AsExpected)]
    [TestCase(ProbeOutcome.Refused, ExpectedResult = Verdict.NotListening)]
    [TestCase(ProbeOutcome.Timeout, ExpectedResult = Verdict.Dropped)]
    [TestCase(ProbeOutcome.Unreachable, ExpectedResult = Verdict.NoRoute)]
    [TestCase(ProbeOutcome.Failed, ExpectedResult = Verdict.NotTried)]
    public Verdict What_should_be_open(ProbeOutcome outcome) => Of(Protocol.Tcp, Flow, outcome).Verdict;

    [TestCase(ProbeOutcome.Open, ExpectedResult = Verdict.LetIn)]
    [TestCase(ProbeOutcome.Refused, ExpectedResult = Verdict.LetIn)]
    [TestCase(ProbeOutcome.Timeout, ExpectedResult = Verdict.AsExpected)]
    [TestCase(ProbeOutcome.Unreachable, ExpectedResult = Verdict.AsExpected)]
    [TestCase(ProbeOutcome.Failed, ExpectedResult = Verdict.NotTried)]
    public Verdict What_should_be_closed(ProbeOutcome outcome) => Of(Protocol.Tcp, null, outcome).Verdict;

    [TestCase(ProbeOutcome.Open, ExpectedResult = Verdict.AsExpected)]
    [TestCase(ProbeOutcome.Refused, ExpectedResult = Verdict.NotListening)]
    [TestCase(ProbeOutcome.Timeout, ExpectedResult = Verdict.Inconclusive)]
    [TestCase(ProbeOutcome.Unreachable, ExpectedResult = Verdict.NoRoute)]
    public Verdict Datagrams(ProbeOutcome outcome) => Of(Protocol.Udp, Flow, outcome).Verdict;

    [TestCase(ProbeOutcome.Open, ExpectedResult = Verdict.AsExpected)]
    [TestCase(ProbeOutcome.Refused, ExpectedResult = Verdict.NotListeningNow)]
    [TestCase(ProbeOutcome.Timeout, ExpectedResult = Verdict.Dropped)]
    public Verdict Where_nothing_listens_most_of_the_time(ProbeOutcome outcome)
    {
        var attempt = Of(Protocol.Tcp, Flow, outcome);
        return (attempt with { Probe = attempt.Probe with { ListensAtTimes = true } }).Verdict;
    }

    [Test]
    public void The_spec_says_where_nothing_listens_most_of_the_time() => Assert.That(
        VerificationPlan.Of(Samples.Distributed.Resolve()).Hosts
            .SelectMany(host => host.Connections)
            .Where(probe => probe.ListensAtTimes)
            .Select(probe => probe.Service)
            .Distinct()
            .Order(),
        Is.EqualTo(["2888/tcp", "4444/tcp", "4568/tcp"]));

    private static Attempt Of(Protocol protocol, Flow? flow, ProbeOutcome outcome) =>
        new("cloud.example.com", new("dn1.example.com", "10.0.1.11", protocol, 5672, flow), outcome);
}
