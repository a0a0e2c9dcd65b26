using System;
using Abiquo.Sdk;

foreach (var name in new[] { "cloud", "cloud.example.com" })
{
    Console.WriteLine(Fqdn.TryParse(name, out var fqdn) ? fqdn.ToString() : "?");
}
