using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Pipeline;

/// <summary>A mistake in the properties of a role, or in a path beside them, is one error at the reference concerned.</summary>
public sealed class PropertyErrorTests
{
    private const string Region = "\"{Region.Id}\"";
    private const string TwoEntries = "\"owner\": \"shop:shop\", \"entries\": [{ \"name\": \"shop.region\", \"value\": \"{Region.Id}\", \"source\": [\"MANUAL ch. 8\"] }, { \"name\": \"shop.data\"";
    private const string WebProxyOfTwo = "\"format\": \"webProxy\", \"entries\": [{ \"name\": \"/shop\", \"value\": \"{Region.Id}\", \"source\": [\"MANUAL ch. 8\"] }, { \"name\": ";

    [TestCase("\"/opt/shop/shop.properties\"", "⟦\"opt/shop.properties\"⟧", "ABQ0009", "'file' of 'properties' of the role 'Front': 'opt/shop.properties' is not allowed; expected an absolute path such as '/opt/shop/shop.properties'")]
    [TestCase("\"/opt/shop/shop.properties\"", "⟦\"/opt/../shop.properties\"⟧", "ABQ0009", "expected an absolute path")]
    [TestCase("\"/opt/shop/shop.properties\"", "⟦\" \"⟧", "ABQ0004", "found an empty string")]
    [TestCase("\"shop:shop\"", "⟦\"shop\"⟧", "ABQ0009", "expected a user and a group such as 'shop:shop'")]
    [TestCase("\"owner\": \"shop:shop\"", "\"format\": ⟦\"jsn\"⟧", "ABQ0009", "'format' of 'properties' of the role 'Front': 'jsn' is not allowed; did you mean 'json'?")]
    [TestCase("\"owner\": \"shop:shop\"", "\"format\": ⟦\"yaml\"⟧", "ABQ0009", "expected 'properties', 'json', 'tomcatContext', 'webProxy'")]
    [TestCase(TwoEntries, WebProxyOfTwo + "⟦\"shop.region\"⟧", "ABQ0005", "expected a path such as '/shop', without a slash at the end")]
    [TestCase(TwoEntries, WebProxyOfTwo + "⟦\"/shop/\"⟧", "ABQ0005", "expected a path such as '/shop', without a slash at the end")]
    [TestCase("\"owner\": \"shop:shop\"", "\"format\": ⟦1⟧", "ABQ0004", "expected one of 'properties', 'json', 'tomcatContext', 'webProxy', found a number")]
    [TestCase("\"owner\": \"shop:shop\"", "\"restart\": ⟦\"a; reboot\"⟧", "ABQ0009", "'restart' of 'properties' of the role 'Front': 'a; reboot' is not allowed; expected letters, digits")]
    [TestCase("\"owner\": \"shop:shop\"", "\"restart\": [\"shop\", ⟦\"shop.service\"⟧]", "ABQ0009", "without '.service' at the end, such as 'shop-worker'")]
    [TestCase("\"owner\": \"shop:shop\"", "\"restart\": ⟦1⟧", "ABQ0004", "expected the name of a service that is restarted when the file changes, or a list of such, found a number")]
    [TestCase("\"owner\": \"shop:shop\"", "\"restart\": ⟦[]⟧", "ABQ0013", "'restart' of 'properties' of the role 'Front' is empty")]
    [TestCase("\"owner\": \"shop:shop\"", "\"ready\": ⟦\"Httpss\"⟧", "ABQ0007", "there is no endpoint of the role 'Front' 'Httpss'; did you mean 'Https'?")]
    [TestCase("\"owner\": \"shop:shop\"", "\"ready\": [\"Https\", ⟦\"Sql\"⟧]", "ABQ0007", "there is no endpoint of the role 'Front' 'Sql'")]
    [TestCase("\"owner\": \"shop:shop\"", "\"ready\": ⟦[]⟧", "ABQ0013", "'ready' of 'properties' of the role 'Front' is empty")]
    [TestCase("\"owner\": \"shop:shop\", \"entries\": [{ \"name\": \"shop.region\"", "\"format\": \"tomcatContext\", \"entries\": [{ \"name\": ⟦\"shop.region\"⟧", "ABQ0002", "the resource 'shop' has no 'url'; expected a property 'shop.url'")]
    [TestCase(TwoEntries, "\"format\": \"tomcatContext\", \"entries\": [{ \"name\": \"shop.url\", \"value\": \"{Region.Id}\", \"source\": [\"MANUAL ch. 8\"] }, { \"name\": ⟦\"shop.name\"⟧", "ABQ0005", "expected a resource, a dot and one of its attributes but its name, such as 'jdbc/shop.url'")]
    [TestCase("\"shop.region\"", "⟦\"shop region\"⟧", "ABQ0005", "'shop region' cannot be the name of a property; expected letters, digits, dots, hyphens and underscores")]
    [TestCase("\"shop.data\"", "⟦\"shop.region\"⟧", "ABQ0006", "property 'shop.region' is declared twice")]
    [TestCase("{ \"name\": \"shop.region\", \"value\": \"{Region.Id}\",", "⟦{⟧ \"name\": \"shop.region\",", "ABQ0002", "the property 'shop.region' has no 'value'")]
    [TestCase("\"note\": \"For orders.\"", "⟦\"notes\"⟧: \"For orders.\"", "ABQ0003", "the property 'shop.data' has an unknown member 'notes'; did you mean 'note'?")]
    [TestCase(Region, "\"{⟦Region.Code⟧}\"", "ABQ0007", "there is no value 'Region.Code'")]
    [TestCase(Region, "\"x{⟦Regoin.Id⟧}\"", "ABQ0007", "there is no appliance, scope or environment 'Regoin'; did you mean 'Region'?")]
    [TestCase(Region, "\"{Region.Id|⟦Region.Code⟧}\"", "ABQ0007", "there is no value 'Region.Code'")]
    [TestCase(Region, "⟦\"\\u0041{Region.Code}\"⟧", "ABQ0007", "there is no value 'Region.Code'")]
    [TestCase(Region, "\"{⟦Data⟧}\"", "ABQ0007", "there is no value 'Data'; expected 'Role.Endpoint.Address'")]
    [TestCase(Region, "\"{Region.Id|⟦.Id⟧}\"", "ABQ0007", "there is no value '.Id'; expected")]
    [TestCase(Region, "\"{⟦Data.Sql.Port.More⟧}\"", "ABQ0007", "there is no value 'Data.Sql.Port.More'; expected")]
    [TestCase(Region, "\"{⟦Date.Sql.Port⟧}\"", "ABQ0007", "there is no role 'Date'; did you mean 'Data'?")]
    [TestCase(Region, "\"{⟦Store.Sql.Port⟧}\"", "ABQ0007", "there is no role 'Store'")]
    [TestCase(Region, "\"{⟦Data.Sqll.Port⟧}\"", "ABQ0007", "there is no endpoint 'Sqll'; did you mean 'Sql'?")]
    [TestCase(Region, "\"{⟦Data.Sql.Prt⟧}\"", "ABQ0007", "did you mean 'Data.Sql.Port'?")]
    [TestCase(Region, "\"{⟦Data.Vrrp.Port⟧}\"", "ABQ0007", "there is no value 'Data.Vrrp.Port'; expected 'Data.Vrrp.Address'")]
    [TestCase(Region, "\"{⟦Data.SqlNode.Address⟧}\"", "ABQ0007", "there is no rule from 'Front' to 'Data.SqlNode'; a program that reads this value connects there, unless 'reader' of the property is 'others'; add it")]
    [TestCase(Region, "\"{Data.Sql.Address|⟦Data.SqlNode.Address⟧}\"", "ABQ0007", "there is no rule from 'Front' to 'Data.SqlNode'")]
    [TestCase(Region, "\"{Region.Id}\", \"reader\": ⟦\"other\"⟧", "ABQ0009", "'other' is not allowed; did you mean 'others'?")]
    [TestCase(Region, "\"{⟦secret:⟧}\"", "ABQ0007", "there is no value 'secret:'; expected")]
    [TestCase(Region, "\"{secret:⟦My_Key⟧}\"", "ABQ0005", "'My_Key' cannot be the name of a secret; expected lower-case letters")]
    [TestCase(Region, "\"a⟦{⟧Region.Id\"", "ABQ0004", "'value' of the property 'shop.region': expected references in braces, found a '{' that nothing closes")]
    [TestCase(Region, "\"⟦{⟧Region.{Id}\"", "ABQ0004", "a '{' that nothing closes")]
    [TestCase(Region, "\"{Region.Id}⟦}⟧\"", "ABQ0004", "a '}' that nothing opens")]
    [TestCase("\"present\": \"Data\"", "\"present\": ⟦\"Dat\"⟧", "ABQ0007", "there is no role 'Dat'; did you mean 'Data'?")]
    [TestCase("\"several\": \"Front\"", "\"several\": ⟦\"Frnt\"⟧", "ABQ0007", "there is no role 'Frnt'; did you mean 'Front'?")]
    [TestCase("\"several\": \"Front\"", "\"virtualAddress\": ⟦\"Frnt\"⟧", "ABQ0007", "there is no role 'Frnt'; did you mean 'Front'?")]
    [TestCase("\"several\": \"Front\"", "\"not\": { \"several\": ⟦\"Frnt\"⟧ }", "ABQ0007", "there is no role 'Frnt'; did you mean 'Front'?")]
    [TestCase("\"present\": \"Data\"", "\"present\": ⟦1⟧", "ABQ0004", "'present' of 'when' of the property 'shop.data': expected the id of a role")]
    [TestCase("\"present\": \"Data\"", "⟦\"presence\"⟧: \"Data\"", "ABQ0003", "'when' of the property 'shop.data' has an unknown member 'presence'; did you mean 'present'?")]
    [TestCase("\"when\": { \"present\": \"Data\", \"several\": \"Front\" }", "\"when\": ⟦\"Data\"⟧", "ABQ0004", "'when' of the property 'shop.data': expected a condition such as { \"present\": \"Role\" }, found")]
    [TestCase("\"when\": { \"present\": \"Data\", \"several\": \"Front\" }", "\"when\": ⟦{⟧}", "ABQ0013", "'when' of the property 'shop.data' is empty; expected at least one member, such as 'present'")]
    [TestCase("\"when\": { \"present\": \"Data\", \"several\": \"Front\" }", "\"when\": { \"not\": ⟦{⟧} }", "ABQ0013", "'not' of 'when' of the property 'shop.data' is empty")]
    [TestCase("\"when\": { \"present\": \"Data\", \"several\": \"Front\" }", "\"since\": ⟦\"6.0\"⟧", "ABQ0007", "there is no version '6.0'; the spec declares no 'versions'")]
    [TestCase("\"kind\": \"share\",", "\"kind\": \"share\", \"mountPoint\": ⟦\"/srv/../pictures\"⟧,", "ABQ0009", "'mountPoint' of the outside party 'PictureServer' of the kind 'share': '/srv/../pictures' is not allowed; expected an absolute path")]
    public void One_fault_is_one_error_at_its_place(string find, string put, string id, string message)
    {
        var mistake = Mistake.In(RepositoryFiles.ShopSpec, find, put);
        var run = GeneratorRun.Over(mistake.Text);
        mistake.IsOneErrorOf(run, id, message);
        Assert.That(run.Compile(), Is.Empty, "what is faulty is left out");
    }

    /// <summary>Such as browsers, for which other rules are.</summary>
    [Test]
    public void What_others_read_may_lead_where_the_role_may_not_connect() => Assert.That(
        GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace(Region, "\"{Data.SqlNode.Address}\", \"reader\": \"others\"", StringComparison.Ordinal)).Diagnostics,
        Is.Empty);

    [TestCase("value", "\"{Data.Sql.Address}\"", "the property 'shop.region'")]
    [TestCase("when", "{ \"present\": \"Data\" }", "the property 'shop.region'")]
    [TestCase("when", "{ \"not\": { \"several\": \"Data\" } }", "the property 'shop.region'")]
    [TestCase("owner", "\"root:root\"", "its owner")]
    [TestCase("format", "\"json\"", "its format, which is 'properties' and 'json'; write the same in both")]
    public void Roles_of_one_appliance_that_disagree_are_one_error(string member, string value, string thing)
    {
        var spec = WithTwin(twin => twin[member] = JToken.Parse(value), isOfFile: member is "format" or "owner");

        var diagnostic = GeneratorRun.Over(spec).Diagnostics.Single();

        Assert.That(diagnostic.Id, Is.EqualTo("ABQ0017"));
        Assert.That(diagnostic.GetMessage(CultureInfo.InvariantCulture), Is.EqualTo($"the roles Front and Twin of the appliance 'Web' write the same file, but disagree on {thing}"));
        var written = spec.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        Assert.That(written, Is.EqualTo(member is "format" or "owner" ? value : "\"shop.region\""));
        Assert.That(diagnostic.Location.SourceSpan.Start, Is.GreaterThan(spec.IndexOf("\"Twin\"", StringComparison.Ordinal)), "in the second role");
    }

    [TestCase("file", "\"/etc/shop\"")]
    [TestCase("restart", "\"twin\"")]
    public void Files_of_ones_own_and_services_of_ones_own_are_no_error(string member, string value) => Assert.That(
        GeneratorRun.Over(WithTwin(twin => twin[member] = JToken.Parse(value), isOfFile: true)).Diagnostics, Is.Empty);

    [Test]
    public void Roles_of_one_appliance_that_agree_are_no_error() => Assert.That(GeneratorRun.Over(WithTwin(twin => twin["note"] = "Another."))
        .Diagnostics, Is.Empty);

    [Test]
    public void Roles_that_meet_nowhere_may_disagree()
    {
        var spec = JObject.Parse(WithTwin(twin => twin["value"] = "x"));
        spec["appliances"]![0]!["roles"] = new JArray("Front");
        spec["appliances"]![1]!["roles"] = new JArray("Twin", "Data");
        var orders = (JObject)spec["rules"]![1]!.DeepClone();
        (orders["id"], orders["from"]) = ("twin-orders", "Twin");
        ((JArray)spec["rules"]!).Add(orders);
        Assert.That(GeneratorRun.Over(spec.ToString()).Diagnostics, Is.Empty);
    }

    [TestCase("\"/opt/shop/shop.properties\"", "'properties' of the role 'Front', '/opt/shop/shop.properties' is listed twice; remove one of them; the first is in line ", "ABQ0006")]
    [TestCase("1", "'properties' of the role 'Front': expected an object, found a number", "ABQ0004")]
    public void A_list_of_files_has_each_once(string second, string message, string id)
    {
        var spec = JObject.Parse(RepositoryFiles.ShopSpec);
        var role = (JObject)spec["roles"]![0]!;
        var file = (JObject)role["properties"]!;
        var other = (JObject)file.DeepClone();
        other["format"] = "json";
        role["properties"] = new JArray(file, second == "1" ? 1 : other);

        var error = GeneratorRun.Over(spec.ToString()).Diagnostics.Single();

        Assert.That((error.Id, error.GetMessage(CultureInfo.InvariantCulture)), Is.EqualTo((id, message)).Using<(string Id, string Text)>(
            (found, expected) => found.Id == expected.Id && found.Text.Contains(expected.Text, StringComparison.Ordinal)));
        Assert.That(spec.ToString().Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length), Is.EqualTo(second));
    }

    /// <summary>The shop with a second role on the web server, which writes the same file.</summary>
    private static string WithTwin(Action<JObject> change, bool isOfFile = false)
    {
        var spec = JObject.Parse(RepositoryFiles.ShopSpec);
        var properties = (JObject)spec["roles"]![0]!["properties"]!.DeepClone();
        change(isOfFile ? properties : (JObject)properties["entries"]![0]!);
        ((JArray)spec["roles"]!).Add(new JObject { ["id"] = "Twin", ["label"] = "twin", ["summary"] = "Twin.", ["source"] = new JArray("MANUAL"), ["properties"] = properties });
        foreach (var appliance in spec["appliances"]!)
        {
            // On two appliances, but still one error.
            appliance["roles"] = new JArray("Front", "Twin");
        }

        ((JArray)spec["appliances"]![1]!["roles"]!).Add("Data");
        return spec.ToString();
    }
}
