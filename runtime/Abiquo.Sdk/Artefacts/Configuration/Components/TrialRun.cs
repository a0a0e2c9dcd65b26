namespace Abiquo.Sdk.Artefacts.Configuration.Components;

/// <summary>
/// Writes the check of a file for a program that cannot check one: it runs in a network namespace of its own, and either exits because the
/// file is invalid, or begins its work, however slow the machine is.
/// </summary>
internal static class TrialRun
{
    /// <summary>Returns the check.</summary>
    /// <param name="prepare">What makes the file that the program reads in the folder <c>$d</c>, which is removed afterwards.</param>
    /// <param name="start">The command that starts the program.</param>
    /// <param name="hasBegun">The command that succeeds once the program has read the file and works.</param>
    public static string Of(string prepare, string start, string hasBegun) =>
        $"d=$(mktemp -d) && {prepare} && {{ unshare -n {start} & p=$!; n=0; "
        + $"while [ $n -lt 300 ] && ! {hasBegun} && kill -0 $p 2>/dev/null; do sleep 0.1; n=$((n+1)); done; "
        + $"{hasBegun}; r=$?; kill $p 2>/dev/null; wait $p 2>/dev/null; rm -rf \"$d\"; [ $r -eq 0 ]; }}";
}
