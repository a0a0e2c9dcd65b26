using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Server { Host = "cloud.example.com" }; // error CS0029: Cannot implicitly convert type 'string' to 'Abiquo.Sdk.Host'
