using static Abiquo.Sdk.Generator.Tests.Analyzers.Repetition.EnvironmentText;

namespace Abiquo.Sdk.Generator.Tests.Analyzers.Repetition;

/// <summary>Datacenters that consecutive statements add to a list.</summary>
public class ListAdditionTests
{
    private static readonly string First = $"list.Add({Datacenter("\"madrid\"", "\"nas:/a\"")});";
    private static readonly string Again = $"list.Add({Datacenter("{|ABQ2201:\"madrid\"|}", "\"nas:/b\"")});";
    private static readonly string Unmarked = $"list.Add({Datacenter("\"madrid\"", "\"nas:/b\"")});";
    private static readonly string Other = $"other.Add({Datacenter("\"paris\"", "\"nas:/c\"")});";
    private const string Lists = "List<Datacenter> list = [], other = []; ";

    [Test]
    public void One_after_the_other_they_are_compared() => Check(Lists + First + Again + "_ = (list, other);");

    [Test]
    public void Additions_to_another_list_may_stand_between() => Check(Lists + First + Other + Again);

    [Test]
    public void In_a_block_they_are_compared() => Check(Lists + "if (condition) { " + First + Again + " } _ = (list, other);");

    [Test]
    public void Of_a_parameter_they_are_compared() => Check("static void Fill(List<Datacenter> list, RemoteServices remote, V2V v2v) { " + First + Again + " } Fill([], remote, v2v);");

    [Test]
    public void At_the_top_of_a_program_they_are_compared() => Abiquo.Sdk.Generator.Tests.Harness.AnalyzerRun.CheckProgram(
        "using System.Collections.Generic; using Abiquo.Sdk; using Abiquo.Sdk.Platform; RemoteServices remote = null!; V2V v2v = null!; List<Datacenter> list = []; " + First + Again);

    [TestCase("list.Clear();")]
    [TestCase("list = [];")]
    [TestCase("if (condition) list.RemoveAt(0);")]
    [TestCase("other.Clear();")]
    [TestCase("Console.WriteLine();")]
    public void Another_statement_ends_the_series(string between) => Check(Lists + First + between + Unmarked + "_ = (list, other);");

    [Test]
    public void Two_branches_are_not_compared() => Check(Lists + "if (condition) { " + First + " } else { " + Unmarked + " } _ = (list, other);");

    [Test]
    public void Two_lists_are_not_compared() => Check(Lists + First + Unmarked.Replace("list.", "other.", StringComparison.Ordinal));

    [TestCase("HashSet<Datacenter> list = [];")]
    [TestCase("ICollection<Datacenter> list = new HashSet<Datacenter>();")]
    [TestCase("Make.List<Datacenter> list = new();")]
    public void A_collection_that_may_drop_what_is_equal_is_not_looked_at(string declaration) => Check(declaration + First + Unmarked);

    [TestCase("Remove")]
    [TestCase("Contains")]
    public void What_is_not_added_is_not_compared(string method) => Check(Lists + First + Unmarked.Replace("Add", method, StringComparison.Ordinal) + "_ = (list, other);");

    [Test]
    public void Hosts_of_a_list_may_be_meant_for_two_environments() => Check("List<Host> list = []; list.Add(new(\"a.example.com\")); list.Add(new(\"a.example.com\"));");

    [Test]
    public void What_a_method_returns_is_not_known() => Check("List<Datacenter> list = []; list.Add(Make.Madrid(text)); list.Add(Make.Madrid(text));");
}
