namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Makes commands about services.</summary>
internal static class SystemdUnit
{
    /// <summary>
    /// Returns the command that restarts services, each if it runs, or null if there are none. A service that is not there yet is no
    /// failure: its program is installed later, and then reads the file.
    /// </summary>
    public static string? Restart(IEnumerable<string> services)
    {
        var commands = services.Distinct().Select(service =>
            $"{{ systemctl try-restart {service}.service 2>/dev/null || ! systemctl cat {service}.service >/dev/null 2>&1; }}");
        return string.Join(" && ", commands) is { Length: > 0 } all ? all : null;
    }
}
