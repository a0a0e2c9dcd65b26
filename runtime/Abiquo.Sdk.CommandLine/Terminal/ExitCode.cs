namespace Abiquo.Sdk.CommandLine;

/// <summary>Defines the exit codes of the command line.</summary>
public static class ExitCode
{
    /// <summary>The command succeeded.</summary>
    public const int Success = 0;

    /// <summary>The environment has findings, which are on standard error or in the requested report.</summary>
    public const int Findings = 1;

    /// <summary>A comparison found differences.</summary>
    public const int Different = 2;

    /// <summary>The command line is invalid (EX_USAGE of sysexits.h in BSD).</summary>
    public const int Usage = 64;

    /// <summary>The machine lacks something that the verb needs (EX_UNAVAILABLE).</summary>
    public const int Unavailable = 69;

    /// <summary>A file could not be written (EX_CANTCREAT).</summary>
    public const int CannotWrite = 73;

    /// <summary>The user interrupted the command (128 plus the number of SIGINT, as in shells).</summary>
    public const int Interrupted = 130;
}
