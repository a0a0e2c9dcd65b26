using Abiquo.Sdk;

internal sealed record Spare(Server Model, string Room);
