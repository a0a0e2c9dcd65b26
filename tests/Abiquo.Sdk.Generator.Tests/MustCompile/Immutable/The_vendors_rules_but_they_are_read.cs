using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

foreach (var rule in AbiquoTopology.Spec.Rules)
{
    Console.WriteLine(rule.Id);
}
