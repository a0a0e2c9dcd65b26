using System.Net;
using System.Net.Sockets;
using System.Text;
using Abiquo.Sdk.Lab.Tests.Containers;
using RabbitMQ.Client;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Publishes and consumes AMQP messages from the network namespace of a host, with the official RabbitMQ client.</summary>
/// <param name="networkNamespace">The namespace.</param>
/// <param name="address">The address to connect to.</param>
/// <param name="port">The port to connect to.</param>
/// <param name="password">The password of the platform's user.</param>
internal sealed class AmqpClient(string networkNamespace, string address, ushort port, string password)
{
    private static readonly CreateChannelOptions WithConfirmations =
        new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);

    /// <summary>Publishes a persistent message to a quorum queue and waits for the broker's confirmation.</summary>
    public async Task PublishAsync(string text, string queue = "lab")
    {
        await using var connection = await ConnectAsync();
        await using var channel = await connection.CreateChannelAsync(WithConfirmations);
        await DeclareAsync(channel, queue);
        var properties = new BasicProperties { Persistent = true };
        await channel.BasicPublishAsync("", queue, mandatory: true, properties, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Consumes all messages of a queue.</summary>
    public async Task<IReadOnlyList<string>> ConsumeAsync(string queue = "lab")
    {
        await using var connection = await ConnectAsync();
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

    private Task<IConnection> ConnectAsync() =>
        new ConnectionFactory
        {
            UserName = "abiquo",
            Password = password,
            Endpoint = new(address, port),
            AutomaticRecoveryEnabled = false,
            RequestedConnectionTimeout = TimeSpan.FromSeconds(30),
            SocketFactory = _ => new TcpClientAdapter(NamespaceSocket.Create(networkNamespace, IPAddress.Parse(address))),
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
