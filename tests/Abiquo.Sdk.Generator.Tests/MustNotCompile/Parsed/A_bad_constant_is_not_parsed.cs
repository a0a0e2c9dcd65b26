using Abiquo.Sdk;

const string office = "10.9.0.0/40";
_ = Network.Parse(office); // warning ABQ2110: the prefix length '40' is not a number from 0 to 32
