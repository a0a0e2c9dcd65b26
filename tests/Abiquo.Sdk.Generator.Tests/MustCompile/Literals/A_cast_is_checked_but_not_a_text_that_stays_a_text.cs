using System;
using Abiquo.Sdk;

const string bad = "not a name";
Console.WriteLine($"{bad}: {new Host("cloud.example.com").Fqdn}");
