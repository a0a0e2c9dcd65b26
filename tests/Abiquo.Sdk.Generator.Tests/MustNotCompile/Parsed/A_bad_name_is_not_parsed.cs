using Abiquo.Sdk;

_ = Fqdn.Parse("cloud"); // warning ABQ2110: it has no dot
