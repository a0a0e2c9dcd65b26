namespace Abiquo.Sdk.Generator.Model;

/// <content>Lists where parts of the spec apply.</content>
internal sealed partial class SpecFingerprint
{
    private void Applies(ConditionModel? when, VersionsModel? versions)
    {
        Condition(when);
        _listing.Flag(versions is not null);
        if (versions is not null)
        {
            _listing.Texts(versions.Since, versions.Until);
        }
    }

    private void Condition(ConditionModel? condition)
    {
        _listing.Flag(condition is not null);
        if (condition is not null)
        {
            _listing.Texts(condition.Present, condition.Several, condition.VirtualAddress, condition.Tls);
            Condition(condition.Not);
        }
    }
}
