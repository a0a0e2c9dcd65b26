using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = V2V.Pool(new Host("v2v1.example.com"));
_ = V2V.Pool(new("v2v1.example.com"), new("v2v2.example.com"));
_ = RemoteServices.Pool(new("rs1.example.com"), new("rs2.example.com"), new("rs3.example.com"));
_ = Server.Pool(new("srv1.example.com"), new("srv2.example.com"), new("srv3.example.com"), new("srv4.example.com"));
