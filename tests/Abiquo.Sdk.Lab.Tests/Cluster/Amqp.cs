using System.Net;
using System.Net.Sockets;
using System.Text;
using Abiquo.Sdk.Lab.Tests.Machines;
using RabbitMQ.Client;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>AMQP, with the client of RabbitMQ's makers, over a socket on the network of a host.</summary>
internal static class Amqp
{
    /// <summary>Publishes a message to a queue that most nodes keep, and says whether the broker confirmed it.</summary>
    public static async Task PublishAsync(LabNetwork network, string host, string address, ushort port, string text, string queue = "lab")
    {
        await using var connection = await ConnectAsync(network, host, address, port);
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await DeclareAsync(channel, queue);
        await channel.BasicPublishAsync("", queue, mandatory: true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Takes everything from the queue.</summary>
    public static async Task<IReadOnlyList<string>> ConsumeAsync(LabNetwork network, string host, string address, ushort port, string queue = "lab")
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

    private static Task<QueueDeclareOk> DeclareAsync(IChannel channel, string queue) =>
        channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" });

    private static Task<IConnection> ConnectAsync(LabNetwork network, string host, string address, ushort port) => new ConnectionFactory
    {
        UserName = "abiquo",
        Password = DatanodeCluster.Secret,
        Endpoint = new(address, port),
        AutomaticRecoveryEnabled = false,
        RequestedConnectionTimeout = TimeSpan.FromSeconds(5),
        SocketFactory = _ => new OnNetwork(NamespaceSocket.Make(network.NamespaceOf(host))),
    }.CreateConnectionAsync();

    private sealed class OnNetwork(Socket socket) : ITcpClient
    {
        public bool Connected => socket.Connected;

        public TimeSpan ReceiveTimeout { get; set; }

        public Socket Client => socket;

        public Task ConnectAsync(IPAddress ep, int port, CancellationToken cancellationToken = default) => socket.ConnectAsync(ep, port, cancellationToken).AsTask();

        public NetworkStream GetStream() => new(socket, ownsSocket: false);

        public void Close() => socket.Close();

        public void Dispose() => socket.Dispose();
    }
}
