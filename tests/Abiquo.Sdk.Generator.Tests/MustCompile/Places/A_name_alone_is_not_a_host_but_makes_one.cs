using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Server { Host = new("cloud.example.com") };
