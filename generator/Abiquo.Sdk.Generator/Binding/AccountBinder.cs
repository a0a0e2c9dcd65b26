using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds the accounts of a role. Invalid ones are left out.</summary>
internal sealed class AccountBinder(SpecSymbols symbols, EndpointPath path, RequiredRules rules)
{
    public EquatableArray<AccountModel> Bind(RoleDeclaration role) =>
        role.Accounts.Select(account => Bind(account, role)).OfType<AccountModel>().ToEquatableArray();

    private AccountModel? Bind(AccountDeclaration account, RoleDeclaration role)
    {
        var citations = symbols.Citations(account.Source);
        var isNamed = NamePattern.SqlName.Check(account.User, "database user", symbols.Diagnostics)
            & NamePattern.Secret.Check(account.Secret, "secret", symbols.Diagnostics)
            & account.Schemas.Aggregate(
                true, (valid, schema) => valid & NamePattern.SqlName.Check(schema, "schema", symbols.Diagnostics));
        return path.Find(account.At) is { } at && isNamed && IsTheOnlyOne(account, role)
            && rules.Check(role.Common.Id.Value, at, account.At, "the user is made for the addresses from which one leads there")
            ? new AccountModel(
                at.Role,
                at.Endpoint,
                account.User.Value,
                account.Secret.Value,
                account.Schemas.Select(schema => schema.Value).ToEquatableArray(),
                citations)
            : null;
    }

    /// <summary>Returns whether a user has one password, of whatever roles, and is declared by each of them once.</summary>
    private bool IsTheOnlyOne(AccountDeclaration account, RoleDeclaration role)
    {
        var first = symbols.Roles.All
            .SelectMany(other => other.Accounts, (other, known) => (Role: other, Account: known))
            .First(known => known.Account.At.Value == account.At.Value && known.Account.User.Value == account.User.Value);
        TextSpan? place = symbols.Roles.IsInherited(first.Role.Common.Id.Value) ? null : first.Account.User.Span;
        if (first.Role == role && first.Account != account)
        {
            symbols.Diagnostics.AddListedTwice(
                account.User.Span, $"in 'accounts' of the role '{role.Common.Id.Value}',", account.User.Value, place);
            return false;
        }

        if (first.Account.Secret.Value == account.Secret.Value)
        {
            return true;
        }

        symbols.Diagnostics.Add(
            SpecDescriptors.Duplicate,
            account.Secret.Span,
            $"user '{account.User.Value}' of '{account.At.Value}' with the secret",
            account.Secret.Value,
            $"the same user as with '{first.Account.Secret.Value}' {symbols.Diagnostics.PlaceOf(place)}; a user has one secret");
        return false;
    }
}
