using System.Globalization;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>The text of ABQ1001 is read in one line of a terminal or a tooltip, whatever the spec.</summary>
public sealed class RefusalTextTests
{
    private const int MostCharacters = 300;

    private static IReadOnlyList<string> Shipped { get; } =
    [
        .. from type in typeof(V2V).Assembly.GetTypes()
           from method in type.GetMethods()
           from ObsoleteAttribute refusal in method.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false)
           where refusal.DiagnosticId == "ABQ1001"
           select refusal.Message,
    ];

    [Test]
    public void No_text_of_the_shipped_spec_is_too_long()
    {
        var lengths = Shipped.Select(text => text.Length).Order().ToList();
        TestContext.Progress.WriteLine($"ABQ1001: {lengths.Count} texts, median {lengths[lengths.Count / 2]} characters, longest {lengths[^1]}");
        Assert.That(Shipped.Where(text => text.Length > MostCharacters), Is.Empty);
    }

    [Test]
    public void No_name_of_the_shipped_spec_is_cut_and_few_lists() => Assert.That(
        Shipped.Where(text => text.Contains("...", StringComparison.Ordinal) || Regex.IsMatch(text, @"and ([89]|\d\d+) more")), Is.Empty);

    [Test]
    public void A_text_says_how_many_targets_are_legal() => Assert.That(
        Shipped,
        Has.Some.EqualTo(
            "not a legal link: V2V may not connect to Datanode.MaxScale (TCP 3306), which accepts connections from Server, Monitoring, "
            + $"Api, UiApi, Events, ApiEvents and Monolithic only. V2V has {Targets(typeof(V2V.Connections))} legal targets."));

    [Test]
    public void No_text_of_any_spec_with_long_names_is_too_long([Range(1, 15)] int seed, [Values(10, 60, 120)] int length)
    {
        var spec = Regex.Replace(new RandomSpec(seed).Json, @"\b(A\d|Own|Shared)", name => name.Value + new string('x', length));
        var run = GeneratorRun.Over(spec);
        var texts = run.Sources.Values
            .SelectMany(source => Regex.Matches(source, "\"(not a legal link: [^\"]*)\"").Select(match => match.Groups[1].Value))
            .ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Errors, Is.Empty);
            Assert.That(texts, Is.Not.Empty);
            Assert.That(texts.Where(text => text.Length > MostCharacters), Is.Empty);
            Assert.That(texts.Where(text => !Regex.IsMatch(text, @"may not connect to .*\. \S+ (has \d+ legal targets?|may connect to no appliance)\.$")), Is.Empty);
        }
    }

    [Test]
    public void A_long_list_of_those_accepted_ends_with_their_number()
    {
        var sources = Enumerable.Range(0, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"Client{i}")).ToList();
        var endpoint = new Model.EndpointModel("Sql", 5432, "5432", 1, 0, 0, false, "", false, false, "Queries.", [], [], ["tcp"], [], [], []);
        var text = Model.RefusalText.Of("Web", "Store", endpoint, sources, 3);
        Assert.That(text, Has.Length.AtMost(MostCharacters).And.Length.GreaterThan(MostCharacters - 75));
        Assert.That(text, Does.Match(@"from Client0, Client1, .*, Client(\d+) and (\d+) more only\. Web has 3 legal targets\.$"));
    }

    private static int Targets(Type connections) => connections.GetMethods()
        .Count(method => method.ReturnType == typeof(Link) && method.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false).Length == 0);
}
