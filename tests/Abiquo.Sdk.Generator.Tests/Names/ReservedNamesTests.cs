using Abiquo.Sdk.Generator.Binding;

namespace Abiquo.Sdk.Generator.Tests.Names;

/// <summary>
/// The reserved names are those that the runtime and the generated code have. A new member that is not in the list would be a name that
/// a spec may use and that then does not compile.
/// </summary>
public class ReservedNamesTests
{
    [Test]
    public void Members_of_every_class() => Assert.That(ReservedNames.OfObjects, Is.EquivalentTo(Pascal(typeof(object))));

    [Test]
    public void Members_of_every_record() => Assert.That(
        ReservedNames.OfRecords,
        Is.EquivalentTo(ReservedNames.OfObjects.Concat(["Clone", "EqualityContract", "PrintMembers"])));

    [Test]
    public void Members_of_every_appliance() => Assert.That(
        ReservedNames.OfAppliances,
        Is.EquivalentTo(ReservedNames.OfRecords
            .Concat(Pascal(typeof(Appliance)))
            .Concat(Candidates.OfShop("Web", "Https", "HttpsEndpoint"))
            .Concat(Candidates.OfShop("Store", "Sql", "SqlEndpoint", "SqlNode", "SqlNodeEndpoint", "Vrrp", "VrrpEndpoint"))
            .Concat(Candidates.OfShop("Store+PortNumbers", "Sql", "SqlNode"))
            .Concat(Candidates.OfTls())
            .Distinct()));

    [Test]
    public void Members_of_every_scope_and_environment() => Assert.That(
        ReservedNames.OfContainers,
        Is.EquivalentTo(ReservedNames.OfRecords
            .Concat(Pascal(typeof(Scope)))
            .Concat(Pascal(typeof(TopologyEnvironment)))
            .Concat(Candidates.OfShop("Region", "Id", "PictureShare", "Web"))
            .Concat(Candidates.OfShop("ShopEnvironment", "Store", "Spare", "Regions", "Offices"))
            .Distinct()));

    [Test]
    public void Members_of_the_classes_of_links() => Assert.That(
        ReservedNames.OfConnections,
        Is.EquivalentTo(ReservedNames.OfObjects
            .Concat(Candidates.OfShop("Web+Connections", "WebHttps", "StoreSql"))
            .Concat(Candidates.OfShop("Web+NotLegal"))
            .Append("Connections")
            .Append("NotLegal")
            .Distinct()));

    [Test]
    public void Types_that_every_program_names_and_interfaces() => Assert.That(
        ReservedNames.OfLibrary,
        Is.EquivalentTo(Candidates.LibraryTypes().Where(type => type.IsInterface || type == typeof(Host)).Select(type => type.Name.Split('`')[0])));

    private static IEnumerable<string> Pascal(Type type) => Candidates.Members(type).Where(Candidates.IsName).Distinct();
}
