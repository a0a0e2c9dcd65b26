using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed class Poller : IMetrics; // error ABQ1004: 'Poller' takes the role IMetrics by hand; only classes generated from a topology spec may
