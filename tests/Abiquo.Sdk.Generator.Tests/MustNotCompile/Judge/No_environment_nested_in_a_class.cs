using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Outer
{
    private sealed record Own : HighAvailabilityEnvironment; // error ABQ1004: 'Own' derives from HighAvailabilityEnvironment by hand; only classes generated from a topology spec may
}
