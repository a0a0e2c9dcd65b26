namespace Abiquo.Sdk.CommandLine;

/// <summary>The exit codes of the command line.</summary>
public static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The environment has findings; they are on standard error, or in the report that was asked for.</summary>
    public const int Findings = 1;

    /// <summary>Two things that were compared are different.</summary>
    public const int Different = 2;

    /// <summary>The command line was not understood (EX_USAGE of BSD's sysexits.h).</summary>
    public const int Usage = 64;

    /// <summary>This machine lacks what the verb needs (EX_UNAVAILABLE).</summary>
    public const int Unavailable = 69;

    /// <summary>A file could not be written (EX_CANTCREAT).</summary>
    public const int CannotWrite = 73;

    /// <summary>The user interrupted it (128 and the number of SIGINT, as shells have it).</summary>
    public const int Interrupted = 130;
}
