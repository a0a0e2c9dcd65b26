using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Proofs;

/// <summary>What the verb <c>prove</c> returns.</summary>
internal static class Proof
{
    public const int Holds = 0;
    public const int Fails = 2;

    private const int Unavailable = 69;

    /// <summary>Skips the test where the program says that this machine cannot prove anything.</summary>
    public static void Require(Outcome proof)
    {
        if (proof.ExitCode == Unavailable)
        {
            Assert.Ignore(proof.LastWord);
        }
    }
}
