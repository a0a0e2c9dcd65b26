using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal sealed record Spare(Server Model, string Room);
