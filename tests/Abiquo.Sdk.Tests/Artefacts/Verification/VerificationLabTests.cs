using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Verification.Diagnoses;
using Abiquo.Sdk.Artefacts.Verification.Report;
using Abiquo.Sdk.Artefacts.Verification.Results;
using Abiquo.Sdk.Bundles;

namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>Runs the scripts themselves on nine hosts behind their firewalls, in network namespaces; the acceptance tests have more cases.</summary>
[Platform("Linux")]
public sealed class VerificationLabTests
{
    private const int NotHere = 77;

    private string _root = "";

    [SetUp]
    public void Make() => _root = Directory.CreateTempSubdirectory("abiquo-sdk-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_root, recursive: true);

    [Test]
    public async Task All_is_well()
    {
        var report = await RunAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Diagnoses.Select(diagnosis => diagnosis.Message), Is.Empty);
            Assert.That(report.Attempts, Has.Count.EqualTo(report.Plan.Hosts.Sum(host => host.Connections.Count)));
        }
    }

    [Test]
    public async Task Five_faults_and_no_other_are_named()
    {
        var report = await RunAsync(
            "stop=dn2.example.com:5672", "stop=dn2.example.com:4369", "stop=dn2.example.com:25672", "stop=dn1.example.com:2888",
            "rule=dn3.example.com:zookeeper-election", "cut=rs.madrid.example.com", "let=mon.example.com:8080",
            "name=cloud.example.com:10.0.0.99");
        Assert.That(report.Diagnoses.Select(Describe), Is.EqualTo(
        [
            "host-down rs.madrid.example.com",
            "service-down dn2.example.com server-rabbitmq rabbitmq-peers rabbitmq-cluster monitoring-rabbitmq v2v-rabbitmq "
                + "remote-services-rabbitmq",
            "rule-missing dn3.example.com zookeeper-election",
            "open-port mon.example.com",
            "wrong-name cloud.example.com",
        ]));
    }

    private static string Describe(Diagnosis diagnosis) =>
        $"{diagnosis.Cause} {diagnosis.Subject} {string.Join(' ', diagnosis.Rules)}".TrimEnd();

    private async Task<VerificationReport> RunAsync(params string[] faults)
    {
        var (bundle, results) = (Path.Combine(_root, "bundle"), Path.Combine(_root, "results"));
        new BundleFolder(bundle).Write(Bundle.Of(Samples.Distributed.Resolve(), new()));
        var lab = RepositoryRoot.PathOf("tests/Abiquo.Sdk.Tests/Artefacts/Verification/lab.sh");
        var run = await ProcessRun.OfAsync(new("bash", [lab, bundle, results, .. faults]), Timeout.InfiniteTimeSpan);
        if (run.ExitCode == NotHere)
        {
            Assert.Ignore(run.Error);
        }

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var files = Directory.GetFiles(results).Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllText(file)));
        var read = VerificationResults.Read(files);
        Assert.That(read.Problems, Is.Empty);
        return VerificationReport.Of(VerificationPlan.Of(Samples.Distributed.Resolve()), read);
    }
}
