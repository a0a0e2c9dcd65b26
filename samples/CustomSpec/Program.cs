using Abiquo.Sdk;
using Mail.Topology;

var mail = new MailPlatform
{
    Gateway = Gateway.Pool(
        new("mx1.example.com", "198.51.100.1", "2001:db8::1"),
        new("mx2.example.com", "198.51.100.2", "2001:db8::2")),
    Filter = new() { Host = new("filter.example.com", "198.51.100.10", "2001:db8::10") },
    Sites =
    [
        new("oslo")
        {
            Store = MailStore.Cluster(
                new("store1.oslo.example.com", "198.51.100.21"),
                new("store2.oslo.example.com", "198.51.100.22")),
        },
        new("lima") { Store = new() { Host = new("store.lima.example.com", "198.51.100.31") } },
    ],
};
return await mail.RunAsync(args);
