using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <content>Lists where parts of the spec apply.</content>
internal sealed partial class SpecListing
{
    private void Applies(Condition? when, VersionRange? versions)
    {
        Condition(when);
        _listing.Flag(versions is not null);
        if (versions is not null)
        {
            _listing.Texts(versions.Since, versions.Until);
        }
    }

    private void Condition(Condition? condition)
    {
        _listing.Flag(condition is not null);
        if (condition is not null)
        {
            _listing.Texts(condition.Present, condition.Several, condition.VirtualAddress, condition.Tls);
            Condition(condition.Not);
        }
    }
}
