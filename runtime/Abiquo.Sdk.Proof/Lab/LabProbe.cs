namespace Abiquo.Sdk.Proof.Lab;

/// <summary>A connection to try. Whether it should be open only determines whether it is retried.</summary>
internal readonly record struct LabProbe(int From, int To, bool IsUdp, ushort Port, bool ShouldBeOpen);
