using Abiquo.Sdk.Generator.Declarations;
using Abiquo.Sdk.Generator.Model;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Binds conditions: each of their roles has to exist.</summary>
internal sealed class ConditionBinder(SpecSymbols symbols)
{
    /// <summary>Reports what is wrong with a condition, and returns whether it can be used.</summary>
    public bool Check(ConditionDeclaration? condition) =>
        condition is null
        || (IsKnown(condition.Present) & IsKnown(condition.Several) & IsKnown(condition.VirtualAddress) & Check(condition.Not));

    /// <summary>Returns a condition without what was reported.</summary>
    public ConditionModel? Of(ConditionDeclaration? condition) => condition is null
        ? null
        : new(Usable(condition.Present), Usable(condition.Several), Usable(condition.VirtualAddress), Of(condition.Not));

    private bool IsKnown(Located<string>? role) => role is not { } named || symbols.Roles.Find(named) is not null;

    private string Usable(Located<string>? role) => role is { } named && symbols.Roles.Get(named.Value) is not null ? named.Value : "";
}
