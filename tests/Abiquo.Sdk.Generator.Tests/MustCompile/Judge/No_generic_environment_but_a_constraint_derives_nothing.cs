using Abiquo.Sdk;

internal sealed class Report<T>(T environment)
    where T : TopologyEnvironment
{
    internal string Title => environment.ToString();
}
