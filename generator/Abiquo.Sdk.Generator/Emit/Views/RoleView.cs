using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Model;
using static Abiquo.Sdk.Generator.Emit.Views.CSharpText;

namespace Abiquo.Sdk.Generator.Emit.Views;

/// <summary>A role.</summary>
internal sealed class RoleView(RoleModel role, QualifiedNames qualified) : DescriptionView(role.Description, qualified)
{
    protected override object? Find(string name) => name switch
    {
        "scales_out" => role.ScalesOut,
        "is_balanced" => role.IsBalanced,
        "endpoints" => role.Endpoints.Select(endpoint => new EndpointView(endpoint, Qualified)),
        "properties" => role.Properties.Count == 0 ? null : role.Properties.Select(file => new PropertiesView(file, Qualified)),
        "accounts" => role.Accounts.Count == 0 ? null : role.Accounts.Select(account => new AccountView(account, Qualified)),
        _ => base.Find(name),
    };
}

/// <summary>A configuration file that a role reads.</summary>
internal sealed class PropertiesView(PropertiesModel properties, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "file" => Literal(properties.File),
        "owner" => LiteralOrNull(properties.Owner),
        "format" => properties.Format == PropertiesDeclaration.Java ? null : Literal(properties.Format),
        "restart" => properties.Restart.Count == 0 ? null : Literals(properties.Restart),
        "ready" => properties.Ready.Count == 0 ? null : Literals(properties.Ready),
        "entries" => properties.Entries.Select(entry => new PropertyView(entry, qualified)),
        _ => None,
    };
}

/// <summary>A property.</summary>
internal sealed class PropertyView(PropertyModel entry, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "name" => Literal(entry.Name),
        "value" => Literal(entry.Value),
        "when" => Applicability.Of(entry.When),
        "versions" => Applicability.Of(entry.Versions),
        "note" => LiteralOrNull(entry.Note),
        "citations" => Citations.Items(qualified, entry.Source),
        _ => None,
    };
}

/// <summary>An account by which a role logs in to a database.</summary>
internal sealed class AccountView(AccountModel account, QualifiedNames qualified) : View
{
    protected override object? Find(string name) => name switch
    {
        "names" => Literals([account.Role, account.Endpoint, account.User, account.Secret]),
        "schemas" => Literals(account.Schemas),
        "citations" => Citations.Items(qualified, account.Source),
        _ => None,
    };
}
