using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Pipeline;

/// <summary>A mistake in an account is one error at its place.</summary>
public sealed class AccountErrorTests
{
    private const string Account = "\"at\": \"Data.Sql\", \"user\": \"shop\", \"secret\": \"data\", \"schemas\": [\"shop\"], \"source\": [\"MANUAL\"]";
    private const string Start = "\"properties\": { \"file\"";

    [TestCase("\"Data.Sql\"", "⟦\"Data\"⟧", "ABQ0007", "there is no endpoint 'Data'; expected 'Role.Endpoint', such as 'Front.Https'")]
    [TestCase("\"Data.Sql\"", "⟦\"Data.Sqll\"⟧", "ABQ0007", "there is no endpoint 'Sqll'; did you mean 'Sql'?")]
    [TestCase("\"Data.Sql\"", "⟦\"Data.SqlNode\"⟧", "ABQ0007", "there is no rule from 'Front' to 'Data.SqlNode'; the user is made for the addresses from which one leads there; add it")]
    [TestCase("\"user\": \"shop\"", "\"user\": ⟦\"shop'@'%\"⟧", "ABQ0005", "'shop'@'%' cannot be the name of a database user; expected letters, digits and underscores")]
    [TestCase("[\"shop\"]", "[\"shop\", ⟦\"a`b\"⟧]", "ABQ0005", "'a`b' cannot be the name of a schema; expected letters, digits and underscores")]
    [TestCase("[\"shop\"]", "⟦[]⟧", "ABQ0013", "'schemas' of an account is empty")]
    [TestCase("\"secret\": \"data\"", "\"secret\": ⟦\"My_Key\"⟧", "ABQ0005", "'My_Key' cannot be the name of a secret")]
    [TestCase("\"at\": ", "⟦\"on\"⟧: \"a\", \"at\": ", "ABQ0003", "an account has an unknown member 'on'")]
    [TestCase("[\"MANUAL\"]", "[\"MANUAL\"] }, { \"at\": \"Data.Sql\", \"user\": ⟦\"shop\"⟧, \"secret\": \"data\", \"schemas\": [\"b\"], \"source\": [\"MANUAL\"]", "ABQ0006", "in 'accounts' of the role 'Front', 'shop' is listed twice; remove one of them; the first is in line ")]
    public void One_fault_is_one_error_at_its_place(string find, string put, string id, string message)
    {
        var mistake = Mistake.In(RepositoryFiles.ShopSpec, Start, Accounts(Account.Replace(find, put, StringComparison.Ordinal)) + Start);
        var run = GeneratorRun.Over(mistake.Text);
        mistake.IsOneErrorOf(run, id, message);
        Assert.That(run.Compile(), Is.Empty, "what is faulty is left out");
    }

    [Test]
    public void All_missing_rules_are_reported_in_one_run()
    {
        var one = Account.Replace("Data.Sql", "Data.SqlNode", StringComparison.Ordinal);
        var spec = RepositoryFiles.ShopSpec
            .Replace(Start, $"\"accounts\": [{{ {one} }}, {{ {one.Replace("\"shop\", \"secret\"", "\"other\", \"secret\"", StringComparison.Ordinal)} }}], {Start}", StringComparison.Ordinal)
            .Replace("\"port\": 443", "\"port\": 443, \"forwardsTo\": \"Data.SqlNode\"", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Errors.Select(error => error.Id), Is.EqualTo(["ABQ0007", "ABQ0007", "ABQ0007"]));
    }

    /// <summary>The last statement would win, and the programs of the other role would be locked out.</summary>
    [Test]
    public void A_user_has_one_secret()
    {
        var spec = RepositoryFiles.ShopSpec.Replace(Start, Accounts(Account) + Start, StringComparison.Ordinal);
        var mistake = Mistake.In(
            spec, "\"id\": \"Data\",", $"\"id\": \"Data\", {Accounts(Account.Replace("\"data\"", "⟦\"other\"⟧", StringComparison.Ordinal))}");
        mistake.IsOneErrorOf(
            GeneratorRun.Over(mistake.Text),
            "ABQ0006",
            "user 'shop' of 'Data.Sql' with the secret 'other' is the same user as with 'data' in line ");
    }

    [Test]
    public void A_whole_account_is_in_the_tables()
    {
        var run = GeneratorRun.Over(RepositoryFiles.ShopSpec.Replace(Start, Accounts(Account) + Start, StringComparison.Ordinal));
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Compile(), Is.Empty);
        Assert.That(
            run.Sources["topology-spec.spec.topology.g.cs"], Does.Contain("new(\"Data\", \"Sql\", \"shop\", \"data\") { Schemas = [\"shop\"]"));
    }

    private static string Accounts(string account) => $"\"accounts\": [{{ {account} }}], ";
}
