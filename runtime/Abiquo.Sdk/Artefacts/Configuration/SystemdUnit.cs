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

    /// <summary>
    /// Returns the command that succeeds if services listen at ports, or null if there are none. One that somebody has stopped, or not
    /// installed yet, is no failure; one that failed is.
    /// </summary>
    public static string? Listening(IEnumerable<string> services, IEnumerable<int> ports)
    {
        var states = services.Distinct().Select(service => $"systemctl is-active {service}.service 2>/dev/null").ToList();
        var sockets = ports.Distinct().Order().Select(port => $"ss -Hltn sport = :{port} | grep -q .").ToList();
        return states.Count == 0 || sockets.Count == 0
            ? null
            : $"for s in $({string.Join("; ", states)}); do case $s in active) {string.Join(" && ", sockets)} || exit 1;; "
                + "inactive|unknown) ;; *) exit 1;; esac; done";
    }
}
