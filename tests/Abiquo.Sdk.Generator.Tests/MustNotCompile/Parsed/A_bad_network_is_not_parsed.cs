using Abiquo.Sdk;

_ = Network.Parse("10.0.0.5/24"); // warning ABQ2110: the network is '10.0.0.0/24'
