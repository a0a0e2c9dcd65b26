using System;
using Abiquo.Sdk;

internal static class Names
{
    internal static Host Server() => new(Environment.GetEnvironmentVariable("CLOUD") ?? "cloud.example.com");
}
