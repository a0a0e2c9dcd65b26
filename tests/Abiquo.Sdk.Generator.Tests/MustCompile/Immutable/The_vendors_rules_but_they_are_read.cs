using System;
using Abiquo.Sdk;

foreach (var rule in AbiquoTopology.Spec.Rules)
{
    Console.WriteLine(rule.Id);
}
