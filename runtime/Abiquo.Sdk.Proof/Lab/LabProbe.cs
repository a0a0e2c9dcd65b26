namespace Abiquo.Sdk.Proof.Lab;

/// <summary>A connection to try. Whether it should be open only determines whether it is retried.</summary>
internal readonly record struct LabProbe(int From, int To, byte Protocol, ushort Port, bool ShouldBeOpen)
{
    /// <summary>The numbers of the protocols that programs of the lab listen to; for the others, nothing but packets is tried.</summary>
    public const byte Tcp = 6;

    /// <inheritdoc cref="Tcp"/>
    public const byte Udp = 17;
}
