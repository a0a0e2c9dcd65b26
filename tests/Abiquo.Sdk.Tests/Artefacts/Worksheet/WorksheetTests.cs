using System.Xml.Linq;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Tests.Artefacts;

public sealed class WorksheetTests
{
    private static IReadOnlyList<Table> Tables(TopologyEnvironment environment) => WorksheetTables.Of(environment.Resolve());

    private static string Value(TopologyEnvironment environment, string host, string parameter) =>
        Tables(environment)[2].Rows.Single(row => row[2] == host && row[3] == parameter)[4];

    [TestCase("rs.madrid.example.com", "Abiquo Datacenter ID", "madrid")]
    [TestCase("v2v.madrid.example.com", "Abiquo Datacenter ID", "madrid")]
    [TestCase("v2v.barcelona.example.com", "NFS Template repository", "10.2.0.5:/opt/vm_repository")]
    [TestCase("rs.barcelona.example.com", "Abiquo RabbitMQ server address", "10.0.1.11,10.0.1.12,10.0.1.13")]
    [TestCase("v2v.madrid.example.com", "Abiquo RabbitMQ IP address", "10.0.1.11,10.0.1.12,10.0.1.13")]
    [TestCase("mon.example.com", "Abiquo RabbitMQ server IP", "10.0.1.11,10.0.1.12,10.0.1.13")]
    [TestCase("mon.example.com", "Abiquo Server IP", "10.0.0.10")]
    [TestCase("dn2.example.com", "Services cluster IPs", "10.0.1.11,10.0.1.12,10.0.1.13")]
    [TestCase("cloud.example.com", "Server FQDN", "cloud.example.com")]
    [TestCase("rs.madrid.example.com", "Server FQDN", "rs.madrid.example.com")]
    public void Values_are_derived(string host, string parameter, string value) =>
        Assert.That(Value(Samples.Distributed, host, parameter), Is.EqualTo(value));

    [TestCase("prs.example.com", "Abiquo Datacenter ID", "aws-eu-west-1")]
    [TestCase("prs.example.com", "Abiquo RabbitMQ server address", "10.0.1.11,10.0.1.12,10.0.1.13")]
    [TestCase("m.example.com", "abiquo.m.instanceid", "m.example.com")]
    [TestCase("mon2.example.com", "Abiquo Server IP", "10.0.0.21")]
    public void The_split_roles_have_theirs(string host, string parameter, string value) =>
        Assert.That(Value(Samples.HighAvailability, host, parameter), Is.EqualTo(value));

    [Test]
    public void Services_apart_from_the_database_are_the_address_of_RabbitMQ()
    {
        var split = Samples.HighAvailability with
        {
            Datanode = null,
            Database = Database.Cluster(
                new("db1.example.com", "10.0.4.1"),
                new("db2.example.com", "10.0.4.2"),
                new("db3.example.com", "10.0.4.3")),
            Services = Services.Cluster(
                new("sv1.example.com", "10.0.5.1"),
                new("sv2.example.com", "10.0.5.2"),
                new("sv3.example.com", "10.0.5.3")),
        };
        Assert.That(Value(split, "rs1.madrid.example.com", "Abiquo RabbitMQ server address"), Is.EqualTo("10.0.5.1,10.0.5.2,10.0.5.3"));
    }

    [Test]
    public void What_is_not_decided_is_marked()
    {
        var planned = Samples.Distributed with { Datanode = new() { Host = new("dn.example.com") } };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Value(planned, "mon.example.com", "Abiquo RabbitMQ server IP"), Is.EqualTo("(to be decided)"));
            Assert.That(Tables(planned)[0].Rows.Single(row => row[2] == "dn.example.com")[3], Is.EqualTo("(to be decided)"));
        }
    }

    [TestCase("appliance", "Datanode", "3", "6", "24", "60")]
    [TestCase("place", "datacenter madrid", "2", "4", "12", "320")]
    [TestCase("place", "Abiquo", "5", "10", "40", "188")]
    [TestCase("environment", "distributed scalable environment", "9", "18", "64", "828")]
    public void Totals_add_up(string of, string name, params string[] figures) =>
        Assert.That(Tables(Samples.Distributed)[1].Rows.Single(row => row[0] == of && row[1] == name).Skip(2).Take(4), Is.EqualTo(figures));

    [Test]
    public void Machines_without_published_figures_are_counted_apart() =>
        Assert.That(Tables(Samples.HighAvailability)[1].Rows.Single(row => row[0] == "environment")[6], Is.EqualTo("7"));

    [Test]
    public void The_page_is_well_formed_asks_nobody_and_holds_every_value()
    {
        var page = WorksheetWriter.Write(Samples.Distributed.Resolve(), "html");
        var text = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!.Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Not.Match("(src|href)=|url\\("));
            Assert.That(
                Tables(Samples.Distributed)
                    .SelectMany(table => table.Rows)
                    .SelectMany(row => row)
                    .Where(cell => !text.Contains(cell, StringComparison.Ordinal)),
                Is.Empty);
        }
    }

    [Test]
    public void The_page_escapes_what_a_spec_may_say()
    {
        var page = HtmlWriter.Write("<script>", [new("a & b", ["<i>"], [["\"><script>alert(1)</script>"], ["'é\u2028"]])]);
        Assert.That(page, Does.Not.Contain("<script>").And.Not.Contain("<i>").And.Contain("&lt;script&gt;alert(1)"));
        Assert.That(
            XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal))
                .Descendants()
                .Count(element => element.Name.LocalName == "script"),
            Is.Zero);
    }

    [Test]
    public void The_list_has_a_row_for_each_parameter()
    {
        var rows = Rfc4180.Read(WorksheetWriter.Write(Samples.Distributed.Resolve(), "csv"))
            .Skip(1)
            .Where(row => row[0] == "parameters")
            .ToList();
        Assert.That(rows, Has.Count.EqualTo(Tables(Samples.Distributed)[2].Rows.Count));
        Assert.That(rows.Select(row => row[5]), Is.EqualTo(Tables(Samples.Distributed)[2].Rows.Select(row => row[4])));
    }
}
