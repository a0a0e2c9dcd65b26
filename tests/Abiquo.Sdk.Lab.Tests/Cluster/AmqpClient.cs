using System.Net;
using System.Net.Sockets;
using System.Text;
using Abiquo.Sdk.Lab.Tests.Containers;
using RabbitMQ.Client;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Publishes and consumes AMQP messages from the network namespace of a host, with the official RabbitMQ client.</summary>
internal static class AmqpClient
{
    private static readonly CreateChannelOptions WithConfirmations =
        new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);

    /// <summary>Publishes a persistent message to a quorum queue and waits for the broker's confirmation.</summary>
    public static async Task PublishAsync(
        VirtualNetwork network, string host, string address, ushort port, string text, string queue = "lab")
    {
        await using var connection = await ConnectAsync(network, host, address, port);
        await using var channel = await connection.CreateChannelAsync(WithConfirmations);
        await DeclareAsync(channel, queue);
        var properties = new BasicProperties { Persistent = true };
        await channel.BasicPublishAsync("", queue, mandatory: true, properties, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Consumes all messages of a queue.</summary>
    public static async Task<IReadOnlyList<string>> ConsumeAsync(
        VirtualNetwork network, string host, string address, ushort port, string queue = "lab")
    {
        await using var connection = await ConnectAsync(network, host, address, port);
        await using var channel = await connection.CreateChannelAsync();
        await DeclareAsync(channel, queue);
        List<string> texts = [];
        while (await channel.BasicGetAsync(queue, autoAck: true) is { } message)
        {
            texts.Add(Encoding.UTF8.GetString(message.Body.Span));
        }

        return texts;
    }

    private static Task<QueueDeclareOk> DeclareAsync(IChannel channel, string queue) => channel.QueueDeclareAsync(
        queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" });

    private static Task<IConnection> ConnectAsync(VirtualNetwork network, string host, string address, ushort port) =>
        new ConnectionFactory
        {
            UserName = "abiquo",
            Password = DatanodeCluster.Secret,
            Endpoint = new(address, port),
            AutomaticRecoveryEnabled = false,
            RequestedConnectionTimeout = TimeSpan.FromSeconds(5),
            SocketFactory = _ => new TcpClientAdapter(NamespaceSocket.Create(network.NamespaceOf(host))),
        }.CreateConnectionAsync();

    private sealed class TcpClientAdapter(Socket socket) : ITcpClient
    {
        public bool Connected => socket.Connected;

        public TimeSpan ReceiveTimeout { get; set; }

        public Socket Client => socket;

        public Task ConnectAsync(IPAddress ep, int port, CancellationToken cancellationToken = default) =>
            socket.ConnectAsync(ep, port, cancellationToken).AsTask();

        public NetworkStream GetStream() => new(socket, ownsSocket: false);

        public void Close() => socket.Close();

        public void Dispose() => socket.Dispose();
    }
}
