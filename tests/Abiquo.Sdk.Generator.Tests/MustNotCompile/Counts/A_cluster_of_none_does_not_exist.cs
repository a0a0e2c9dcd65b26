using Abiquo.Sdk;

_ = Datanode.Cluster(); // error CS1501: No overload for method 'Cluster' takes 0 arguments
