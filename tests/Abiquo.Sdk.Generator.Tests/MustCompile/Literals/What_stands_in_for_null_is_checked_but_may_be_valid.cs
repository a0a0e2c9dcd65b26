using System;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    internal static Host Server() => new(Environment.GetEnvironmentVariable("CLOUD") ?? "cloud.example.com");
}
