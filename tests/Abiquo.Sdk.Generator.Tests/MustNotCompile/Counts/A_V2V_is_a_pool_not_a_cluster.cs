using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = V2V.Cluster(new Host("v2v1.example.com"), new Host("v2v2.example.com")); // error CS0117: 'V2V' does not contain a definition for 'Cluster'
