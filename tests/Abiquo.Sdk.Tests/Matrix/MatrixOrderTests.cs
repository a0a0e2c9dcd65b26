using System.Globalization;
using Abiquo.Sdk.Artefacts.Matrix;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Tests.Matrix;

public sealed class MatrixOrderTests
{
    private static string Csv() => CsvWriter.Write(MatrixTable.Of(
        (Samples.Distributed with { AdministratorNetworks = ["10.9.0.0/24"], DnsServers = ["10.9.0.53"], NtpServers = ["10.9.0.123"] }).Matrix()));

    [Test]
    public void Flows_are_in_the_order_of_the_rules()
    {
        var rules = AbiquoTopology.Spec.Rules.Select(rule => rule.Id).ToList();
        Assert.That(Samples.Distributed.Matrix().Flows.Select(flow => rules.IndexOf(flow.Rule.Id)), Is.Ordered);
    }

    [Test]
    public void Within_a_rule_flows_are_in_the_order_of_the_environment() =>
        Assert.That(
            Samples.Distributed.Matrix().Flows.Where(flow => flow.Rule.Id == "remote-services-redis").Select(flow => $"{flow.From.Host} {flow.To.Host}"),
            Is.EqualTo([
                "rs.madrid.example.com dn1.example.com", "rs.madrid.example.com dn2.example.com", "rs.madrid.example.com dn3.example.com",
                "rs.barcelona.example.com dn1.example.com", "rs.barcelona.example.com dn2.example.com", "rs.barcelona.example.com dn3.example.com",
            ]));

    [Test]
    public void Two_runs_give_the_same_matrix_to_the_byte()
    {
        var (one, other) = (Samples.Distributed.Matrix(), Samples.Distributed.Matrix());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(CsvWriter.Write(MatrixTable.Of(one)), Is.EqualTo(CsvWriter.Write(MatrixTable.Of(other))));
        }
    }

    [TestCase("tr-TR")]
    [TestCase("fr-FR")]
    [TestCase("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var usual = Under("", Csv);
        Assert.That(Under(culture, Csv), Is.EqualTo(usual));
    }

    private static string Under(string culture, Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
