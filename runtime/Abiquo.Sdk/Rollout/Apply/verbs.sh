
# --- The verbs.

not_pending() {
    [ ! -e "$state/pending" ] || stop 'an earlier apply is not confirmed yet: run apply.sh confirm over a new connection, or apply.sh rollback' 3
}

apply_() {
    [ -n "$check_only" ] || not_pending
    prepare
    make_plan
    if [ -n "$check_only" ]; then
        # Whoever does many hosts asks only those that have an answer.
        echo "health=$(awk -F '\t' '!/^#/ && $12 != "-"' "$list" | wc -l)"
        echo "first=$(is_first)"
        echo "pending=$pending"
        [ "$pending" -eq 0 ] || exit 2
        exit 0
    fi
    if [ "$pending" -eq 0 ]; then
        cp "$list" "$state/installed.tsv"
        cp "$state/staged/.sums" "$state/installed.sums"
        rm -f "$state/opened"
        echo 'nothing to do'
        echo 'changed=0'
        exit 0
    fi
    keep || stop 'what is there could not be kept; nothing is changed'
    arm || stop 'the timer that brings everything back could not be started; nothing is changed'
    printf '%s\n' "${SSH_CONNECTION:-}" >"$state/pending"
    if ! place; then
        disarm
        back
        stop 'it did not work; what was there is back'
    fi
    echo "changed=$pending"
    echo "confirm within $seconds seconds, over a new connection: sh $state/apply.sh confirm"
}

# Whether nothing that has an answer was here before, or was asked otherwise: where this host is one of a cluster, that has still to come
# together, as when a single host becomes one of three.
is_first() {
    { cat "$state/installed.tsv" 2>/dev/null; echo '# new'; cat "$list"; } | awk -F '\t' '
        /^# new/ { new = 1 }
        /^#/ || $12 == "-" { next }
        !new { before[$12]; found = 1 }
        new && !($12 in before) { other = 1 }
        END { print found && !other ? 0 : 1 }'
}

open_() {
    not_pending
    prepare
    make_plan
    opened=0
    each "$list" open_file
    [ "$problems" -eq 0 ] || stop "$problems problems; nothing is closed"
    echo "pending=$pending"
    echo "changed=$opened"
}

# Only of a file that this script installed is known how to add to it.
open_file() {
    [ "$widen" != - ] && [ "$(sign)" = '~' ] && [ -f "$bundle/open/$path" ] || return 0
    sum=$(sha256sum <"$root/$path")
    if [ "${sum%% *}" != "$(sum_in "$state/installed.sums")" ]; then
        echo "not opened before it is replaced, since somebody else wrote it: /$path"
        return 0
    fi
    : >"$state/opened"
    if run "$widen" "$root/$path" "$bundle/open/$path" >&2; then opened=1; else problem "new rules could not be added to /$path"; fi
}

confirm_() {
    [ -e "$state/pending" ] || stop 'there is nothing to confirm: nothing was applied, or it was taken back already'
    if [ -n "${SSH_CONNECTION:-}" ] && [ "$SSH_CONNECTION" = "$(cat "$state/pending")" ]; then
        stop 'this is the connection over which apply ran: confirm over a new one'
    fi
    disarm
    rm -f "$state/pending"
    echo 'confirmed'
}

rollback_() {
    if [ -n "$by_timer" ] && [ ! -e "$state/pending" ]; then exit 0; fi
    disarm
    if [ ! -e "$state/pending" ] && [ -e "$state/opened" ]; then
        each "$state/installed.tsv" close_again
        rm -f "$state/opened"
    elif [ -e "$before/whole" ]; then
        back
    else
        stop 'there is nothing to go back to'
    fi
    [ "$problems" -eq 0 ] || stop "$problems problems: look at this host"
    echo 'what was there before is back'
}

health_() {
    until sick=''; each "$state/installed.tsv" ask_health; [ -z "$sick" ]; do
        [ "$wait" -gt 0 ] || stop "not well: $sick"
        wait=$((wait - 1))
        sleep 1
    done
    echo 'well'
}
ask_health() { [ "$health" = - ] || [ -n "$sick" ] || run "$health" "$root/$path" >/dev/null 2>&1 || sick="/$path: $health"; }

secrets_() {
    { mkdir -p "$secrets" && chmod 700 "$secrets"; } || stop "$secrets cannot be made"
    changed=0 input=$(cat)
    for pass in check write; do
        while IFS=' ' read -r name value; do
            [ -n "$name$value" ] || continue
            if [ $pass = check ]; then
                safe_name "$name" || problem 'a line does not start with the name of a secret: lower-case letters, digits and hyphens'
                safe_secret "$value" || problem "the secret $name has a value that cannot be used: 1 to 256 letters, digits and . _ ~ + / = -, a letter or digit first"
            elif [ ! -f "$secrets/$name" ] || [ "$(cat "$secrets/$name")" != "$value" ]; then
                { printf '%s\n' "$value" >"$secrets/$name.new" && mv -f "$secrets/$name.new" "$secrets/$name"; } || stop "$secrets/$name cannot be written"
                changed=$((changed + 1))
            fi
        done <<END
$input
END
        [ "$problems" -eq 0 ] || stop "$problems problems; no secret is stored"
    done
    echo "changed=$changed"
}

case $verb in
    apply) apply_ ;;
    open) open_ ;;
    confirm) confirm_ ;;
    rollback) rollback_ ;;
    health) health_ ;;
    secrets) secrets_ ;;
esac
