using Abiquo.Sdk;

internal static class Streams
{
    internal static Link Source(Events events, Services services) => events.ConnectTo.ServicesRabbitMQ(services);
}
