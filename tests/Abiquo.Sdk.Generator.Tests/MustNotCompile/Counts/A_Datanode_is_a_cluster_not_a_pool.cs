using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = Datanode.Pool(new Host("dn1.example.com"), new Host("dn2.example.com")); // error CS0117: 'Datanode' does not contain a definition for 'Pool'
