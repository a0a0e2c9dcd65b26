using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>The artefacts of both samples, as somebody reviewed them.</summary>
public sealed class GoldenTests
{
    private static IEnumerable<TestCaseData<string, string>> Files()
    {
        foreach (var (name, environment) in new (string, TopologyEnvironment)[] { ("Distributed", Samples.Distributed), ("HighAvailability", Samples.HighAvailability) })
        {
            yield return File(name, "environment.json", EnvironmentJson.Write(environment));
            yield return File(name, "firewall-request.csv", CsvWriter.Write(FirewallChangeRequest.Of(environment.Resolve())));
            foreach (var format in new[] { "markdown", "csv", "html" })
            {
                yield return File(name, $"worksheet.{format}", WorksheetWriter.Write(environment.Resolve(), format));
            }

            var firewall = FirewallPlan.Of(environment.Resolve(), withEgress: true).Single(one => one.Host == "dn1.example.com");
            foreach (var file in FirewallFormats.Formats.SelectMany(format => FirewallFormats.Write(firewall, format)).Where(file => !file.Path.Contains("ipsets", StringComparison.Ordinal)))
            {
                yield return File(name, "dn1." + Path.GetFileName(file.Path), file.Text);
            }

            var configured = ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Hosts.Where(host => host.Host is "dn2.example.com" or "mon1.example.com" or "lb1.example.com");
            foreach (var host in configured)
            {
                yield return File(name, $"{host.Host.Split('.')[0]}.config", string.Concat(host.Files.Select(file => $"# ---- {file.Path}\n{file.Text}")));
            }

            var plan = VerificationPlan.Of(environment.Resolve());
            yield return File(name, "dn1.probes.tsv", VerificationFiles.ListOf(plan.Hosts.Single(host => host.Host == "dn1.example.com")));
        }

        foreach (var file in VerificationFiles.Of(new([], [])).Concat(VerificationFiles.Of(VerificationPlan.Of(Samples.Small.Resolve())).Where(file => file.IsExecutable).Take(1)))
        {
            yield return File("Any", Path.GetFileName(file.Path), file.Text);
        }

        var moved = Samples.Distributed with { Server = new() { Host = new("cloud.example.com", "10.0.0.99") }, Monitoring = null, DnsServers = ["10.9.0.53"] };
        yield return File("Distributed", "diff.markdown", MarkdownWriter.Write("Changes", DiffTables.Of(EnvironmentDiff.Of(Samples.Distributed.Resolve(), moved.Resolve()))));

        static TestCaseData<string, string> File(string name, string file, string text) => new($"{name}.{file}", text) { TestName = $"{{m}}({name} {file})" };
    }

    [TestCaseSource(nameof(Files))]
    public void It_is_as_reviewed(string file, string text) => GoldenFile.Verify(file, text);
}
