
# --- Back to what was before.

# What was in effect first, while the files that say how are still there; then the files; then what was installed is brought into effect.
back() {
    [ -e "$before/whole" ] || return 1
    for saved in "$before/saved/"*.restore; do
        [ -f "$saved" ] || continue
        run "$(cat "$saved")" "${saved%.restore}" >&2 || problem "what was in effect did not come back: $(cat "$saved")"
    done
    while IFS= read -r path <&3; do
        if [ -e "$before/files/$path" ] || [ -L "$before/files/$path" ]; then
            put "$before/files/$path" "$(stat -c %a "$before/files/$path")" "$(stat -c %u:%g "$before/files/$path")" "$path" || problem "/$path did not come back"
        else
            rm -f "$root/$path"
        fi
    done 3<"$before/paths"
    [ ! -f "$before/folders" ] || sort -ru "$before/folders" | while IFS= read -r folder; do rmdir "$folder" 2>/dev/null; done
    done_commands=''
    each "$before/applied.tsv" activate_foreign
    each "$before/installed.tsv" activate_again
    if [ -f "$before/installed.tsv" ]; then
        cp -p "$before/installed.tsv" "$before/installed.sums" "$state/"
    else
        rm -f "$state/installed.tsv" "$state/installed.sums"
    fi
    rm -rf "$before" "$state/pending" "$state/opened"
}

activate_again() {
    grep -qxF "$path" "$before/paths" && [ -f "$root/$path" ] && [ "$activate" != - ] || return 0
    # shellcheck disable=SC2016
    case $activate in
        *'$1'*) ;;
        *) case $done_commands in *"$tab$activate$tab"*) return 0 ;; esac; done_commands="$done_commands$tab$activate$tab" ;;
    esac
    run "$activate" "$root/$path" >&2 || problem "/$path could not be brought into effect again: $activate"
}

# A file of somebody else that no earlier bundle touched is in effect again too, and first: a load balancer that is new on the host gives
# back the ports that the programs behind it had.
activate_foreign() {
    [ -f "$before/files/$path" ] && ! is_in "$before/installed.tsv" || return 0
    # Other commands know our own text, and may write to the file.
    [ "$merge" != - ] || case $activate in 'systemctl '*) ;; *) return 0 ;; esac
    activate_again
}

# Rules that were opened for a bundle which was never applied.
close_again() {
    [ "$widen" = - ] || run "$activate" "$root/$path" >&2 || problem "/$path could not be brought into effect again: $activate"
}
