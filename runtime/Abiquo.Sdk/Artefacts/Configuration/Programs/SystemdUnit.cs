namespace Abiquo.Sdk.Artefacts.Configuration.Programs;

/// <summary>Makes commands about services.</summary>
internal static class SystemdUnit
{
    /// <summary>Returns the command that restarts a service if it runs. A service that is not there yet is no failure.</summary>
    public static string Restart(string name) =>
        $"systemctl try-restart {name}.service 2>/dev/null || ! systemctl cat {name}.service >/dev/null 2>&1";
}
