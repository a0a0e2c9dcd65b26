using Abiquo.Sdk;

_ = new Host("V2V-1.Example.COM");
