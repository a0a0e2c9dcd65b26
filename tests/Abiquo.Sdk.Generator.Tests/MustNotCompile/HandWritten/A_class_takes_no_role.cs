using Abiquo.Sdk;

internal sealed class Poller : IMetrics; // error ABQ1004: 'Poller' takes the role IMetrics by hand; only classes generated from a topology spec may
