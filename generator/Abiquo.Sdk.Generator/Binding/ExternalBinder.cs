using Abiquo.Sdk.Generator.Collections;
using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Model;
using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds the parties outside the platform.</summary>
internal static class ExternalBinder
{
    public static EquatableArray<ExternalModel> Bind(SpecSymbols symbols, RoleBinder roles) => symbols.Externals.Usable
        .Select(external => new ExternalModel(
            symbols.Describe(external.Common),
            external.Kind,
            RolesOf(external, symbols, roles).ToEquatableArray(),
            MountPoint(external, symbols),
            IsAnywhereByDefault(external, symbols),
            external.ResolvesNames))
        .ToEquatableArray();

    /// <summary>Returns the roles of an outside party. One that is everybody by default may be who comes from anywhere.</summary>
    private static IEnumerable<string> RolesOf(ExternalDeclaration external, SpecSymbols symbols, RoleBinder roles)
    {
        var everybody = external.Roles.Where(role => role.Value == RuleTerms.Anywhere).ToList();
        foreach (var role in external.Default is null ? everybody : [])
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownWord,
                role.Span,
                $"'roles' of the outside party '{external.Common.Id.Value}'",
                role.Value,
                "it is for a party of the kind 'networks' with \"default\": \"anywhere\"; add that, or name a role");
        }

        return everybody.Select(role => role.Value)
            .Concat(roles.Resolve([.. external.Roles.Except(everybody)]).Select(role => role.Common.Id.Value));
    }

    private static string MountPoint(ExternalDeclaration external, SpecSymbols symbols)
    {
        if (external.MountPoint is not { } path)
        {
            return "";
        }

        if (external.Kind != "share" || !NamePattern.AbsolutePath.IsMatch(path.Value))
        {
            symbols.Diagnostics.Add(
                SpecDescriptors.UnknownWord,
                path.Span,
                $"'mountPoint' of the outside party '{external.Common.Id.Value}' of the kind '{external.Kind}'",
                path.Value,
                "expected an absolute path such as '/srv/share', of a party of the kind 'share'");
            return "";
        }

        return path.Value;
    }

    private static bool IsAnywhereByDefault(ExternalDeclaration external, SpecSymbols symbols)
    {
        if (external.Default is not { } word)
        {
            return false;
        }

        var isAnywhere = external.Kind == "networks" && word.Value == "anywhere";
        var leading = symbols.Rules.All.FirstOrDefault(rule =>
            external.Roles.Any(role => rule.To.Value.StartsWith(role.Value + ".", StringComparison.Ordinal)));
        if (isAnywhere && leading is null)
        {
            return true;
        }

        symbols.Diagnostics.Add(
            SpecDescriptors.UnknownWord,
            word.Span,
            $"'default' of the outside party '{external.Common.Id.Value}' of the kind '{external.Kind}'",
            word.Value,
            isAnywhere
                ? $"the rule '{leading!.Id.Value}' leads to it, and only who connects may be everybody; leave it out"
                : "expected 'anywhere', of a party of the kind 'networks'");
        return false;
    }
}
