using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Datanode.Cluster(); // error CS1501: No overload for method 'Cluster' takes 0 arguments
