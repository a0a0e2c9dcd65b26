using System.Runtime.CompilerServices;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// The process inside the namespaces, where there is no assembly that 'dotnet' could run: a native program, started once more. It must
/// not get as far as the user's own Main, which knows nothing of this.
/// </summary>
internal static class NativeLab
{
    /// <summary>The only argument of the second process.</summary>
    public const string Argument = "--abiquo-sdk-proof-lab--";

    /// <summary>Runs the lab and ends the process, if this is the second one.</summary>
    /// <remarks>Native programs run this before Main. Others run it later, or never, and have no need of it.</remarks>
    [ModuleInitializer]
    internal static void RunIfAsked()
    {
        if (!RuntimeFeature.IsDynamicCodeSupported && Environment.GetCommandLineArgs() is [_, Argument])
        {
            Environment.Exit(LabProgram.Run());
        }
    }
}
