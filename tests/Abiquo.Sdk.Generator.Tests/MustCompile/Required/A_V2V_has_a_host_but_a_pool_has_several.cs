using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

V2V one = new() { Host = new("v2v.example.com") };
V2V pool = V2V.PoolOf([one.Host, new("v2v2.example.com")]);
_ = pool.Hosts;
