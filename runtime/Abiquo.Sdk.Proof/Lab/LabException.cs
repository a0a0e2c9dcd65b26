namespace Abiquo.Sdk.Proof.Lab;

/// <summary>The exception that is thrown when a part of the lab cannot be built.</summary>
internal sealed class LabException(string message) : Exception(message);
