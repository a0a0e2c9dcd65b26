using Abiquo.Sdk.Generator.Emit;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Generator.Pipeline;
using Abiquo.Sdk.Generator.Tests.Harness;
using Scriban;
using Scriban.Syntax;

namespace Abiquo.Sdk.Generator.Tests.Emit;

/// <summary>An error in a template would be a user's error. So no part of a template is new when a user runs it.</summary>
public class TemplateTests
{
    private const string Placements =
        """
        "placements": [{ "id": "Data", "text": "Where it is.", "options": [
          { "id": "OnWeb", "on": "Web", "roles": ["Data"] },
          { "id": "Apart", "members": [{ "id": "Store", "appliance": "Store", "required": true, "summary": "Orders." }] }
        ] }]
        """;

    private static IEnumerable<Lazy<Template>> All =>
    [
        Templates.Header, Templates.Appliances, Templates.Container, Templates.Roles, Templates.Links, Templates.SpecIds, Templates.Topology,
        Templates.Fingerprint,
    ];

    /// <summary>The specs of the other tests, and what none of them has.</summary>
    private static IEnumerable<FileModel> Files =>
    [
        .. Read(RepositoryFiles.DefaultSpec, isShipped: true),
        .. Read(RepositoryFiles.ShopSpec, isShipped: true),
        .. Read(Change(RepositoryFiles.ShopSpec, "\"summary\": \"Its pictures.\"", "\"summary\": \"Its pictures.\", \"key\": true"), isShipped: false),
        .. Read(Change(RepositoryFiles.ShopSpec, "\"summary\": \"A copy of the orders.\"", "\"summary\": \"A copy.\", \"shareable\": true, \"counts\": [3]"), isShipped: false),
        .. Read(Change(RepositoryFiles.ShopSpec, "\"summary\": \"The orders.\"", "\"summary\": \"The orders.\", \"besides\": [\"Spare\"]"), isShipped: false),
        .. Read(Change(RepositoryFiles.ShopSpec, "\"protocols\": [\"tcp\"], \"port\": 443", "\"protocols\": [\"tcp\", \"udp\"], \"port\": 443"), isShipped: false),
        .. Read(RepositoryFiles.OfTests("numbers.json"), isShipped: false),
        .. Read(RepositoryFiles.OfTests("portal.json"), isShipped: false),
        .. Read(RepositoryFiles.OfTests("tls.json"), isShipped: false),
        .. Read(RepositoryFiles.OfTests("press.json"), isShipped: false),
        .. Read(RepositoryFiles.OfTests("reading.json"), isShipped: false, RepositoryFiles.OfTests("press.json")),
        .. Read(RepositoryFiles.OfTests("networks.json"), isShipped: false),
        .. Read(RepositoryFiles.OfTests("market.json"), isShipped: false),
        .. Read(Change(RepositoryFiles.ShopSpec, "{ \"external\": \"PictureServer\", \"value\": \"PictureShare\" }\n      ]", $"{{ \"external\": \"PictureServer\", \"value\": \"PictureShare\" }}\n      ], {Placements}"), isShipped: false),
        .. Read(RepositoryFiles.Extension, isShipped: false, RepositoryFiles.DefaultSpec),
        .. Read(Change(RepositoryFiles.Extension, "\"extends\": \"Datacenter\",", "\"extends\": \"Datacenter\", \"externals\": [{ \"external\": \"DnsServers\" }],"), isShipped: false, RepositoryFiles.DefaultSpec),
    ];

    /// <summary>Each line, each value and both sides of each decision: an unknown name or an unexpected null would be an exception.</summary>
    [Test]
    public void The_specs_of_the_tests_reach_every_part_of_every_template()
    {
        var context = new RecordingContext();
        TemplateRenderer.Prepare(context);
        foreach (var file in Files)
        {
            var (template, view) = FileEmitter.Find(file);
            TemplateRenderer.Render(template, view, context);
        }

        Assert.That(All.SelectMany(template => context.NeverWritten(template.Value)), Is.Empty);
    }

    [Test]
    public void Every_template_is_listed_here() => Assert.That(
        All.Select(template => template.Value.SourceFilePath),
        Is.EquivalentTo(typeof(Templates).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sbn", StringComparison.Ordinal))));

    /// <summary>A template shows values and nothing else: it has none of the engine's functions.</summary>
    [TestCase("{{ nonsense }}")]
    [TestCase("{{ for role in roles; role.nonsense; end }}")]
    [TestCase("{{ spec.nonsense }}")]
    [TestCase("{{ include 'header' }}")]
    [TestCase("{{ object.eval '1 + 1' }}")]
    [TestCase("{{ date.now }}")]
    [TestCase("{{ spec | string.upcase }}")]
    [TestCase("{{ spec = 'other' }}")]
    [TestCase("{{ header = 'other' }}")]
    public void What_a_template_does_not_have_is_an_error(string text)
    {
        Assert.That(() => Render(text), Throws.InstanceOf<ScriptRuntimeException>());
        Assert.That(Render("{{ spec }}"), Is.EqualTo("Shop"), "an error leaves nothing behind");
    }

    private static string Render(string text)
    {
        var (_, view) = FileEmitter.Find(Read(RepositoryFiles.ShopSpec, isShipped: true).OfType<RolesFile>().Single());
        return TemplateRenderer.Render(new Lazy<Template>(() => Template.Parse(text)), view).ToString();
    }

    private static string Change(string spec, string find, string put)
    {
        Assert.That(spec, Does.Contain(find), "the change changes something");
        return spec.Replace(find, put, StringComparison.Ordinal);
    }

    private static IEnumerable<FileModel> Read(string spec, bool isShipped, params string[] extendable)
    {
        var texts = extendable.Select(text => new EquatableAdditionalText(new SpecText("basis.json", text, "basis")));
        var result = SpecResult.Read(new SpecFile(new SpecText("spec.json", spec), "spec", isShipped, [.. texts]), CancellationToken.None);
        Assert.That(result.Diagnostics, Is.Empty);
        return FileModel.Of(result.Model!);
    }
}
