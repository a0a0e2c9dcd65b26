using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

AbiquoTopology.Spec = null!; // error CS0200: Property or indexer 'AbiquoTopology.Spec' cannot be assigned to -- it is read only
