using System;
using Abiquo.Sdk;

var office = Environment.GetEnvironmentVariable("OFFICE") ?? "";
_ = Network.Parse(office);
