
# --- The timer that brings everything back. It is there before anything is changed.

unit=abiquo-sdk-rollback

with_systemd() { [ -z "$root" ] && [ -d /run/systemd/system ] && command -v systemd-run >/dev/null; }

arm() {
    # The folder of this script may be gone when the time is up.
    cp "$0" "$state/apply.sh.new" && mv -f "$state/apply.sh.new" "$state/apply.sh" || return 1
    rm -f "$state/timer"
    if with_systemd; then
        systemctl stop $unit.timer $unit.service 2>/dev/null
        systemctl reset-failed $unit.timer $unit.service 2>/dev/null
        systemd-run --quiet --unit=$unit --on-active="$seconds" --timer-property=AccuracySec=100ms /bin/sh "$state/apply.sh" rollback --by-timer 9>&- && return 0
    fi
    # shellcheck disable=SC2016
    setsid sh -c 'echo $$ >"$1"; sleep "$2"; exec sh "$3" rollback --by-timer --root "$4/"' sh "$state/timer" "$seconds" "$state/apply.sh" "$root" </dev/null >>"$state/timer.log" 2>&1 9>&- &
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        [ -s "$state/timer" ] && return 0
        sleep 0.1
    done
    return 1
}

disarm() {
    if with_systemd; then systemctl stop $unit.timer 2>/dev/null; fi
    if [ -s "$state/timer" ] && [ -z "$by_timer" ]; then
        pid=$(cat "$state/timer")
        # Its number may be somebody else's by now.
        tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "$state/apply.sh" && kill -- "-$pid" 2>/dev/null
    fi
    rm -f "$state/timer"
}
