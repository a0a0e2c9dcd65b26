using Abiquo.Sdk;

_ = HostAddress.Parse("10.0.0.256"); // warning ABQ2110: '256' is not a number from 0 to 255
