using System.ComponentModel;

namespace Abiquo.Sdk;

/// <summary>
/// Represents no appliance at all. An endpoint that would otherwise accept a single type accepts this one too, because compilers take a
/// type argument from an endpoint that accepts only one type, and from the source of the link if there are several. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NoAppliance
{
    private protected NoAppliance()
    {
    }
}
