
# --- Into place and into effect. What is replaced is kept in $before.

# Kept whole or not at all: the mark 'whole' comes last.
keep() {
    rm -rf "$before"
    mkdir -p "$before/files" "$before/saved"
    [ ! -f "$state/installed.tsv" ] || cp -p "$state/installed.tsv" "$state/installed.sums" "$before/" || return 1
    cp -p "$list" "$before/applied.tsv" || return 1
    cut -f 4 "$state/plan" >"$before/paths"
    while IFS= read -r path <&3; do
        [ -e "$root/$path" ] || [ -L "$root/$path" ] || continue
        mkdir -p "$before/files/$(dirname "$path")" && cp -pP "$root/$path" "$before/files/$path" || return 1
    done 3<"$before/paths"
    rows=0
    each "$list" keep_state
    each "$state/installed.tsv" keep_state
    [ "$problems" -eq 0 ] && : >"$before/whole"
}

# What was in effect, of each file that knows how to say it; once, though it is in the old list and in the new one.
keep_state() {
    [ "$restore" != - ] && [ -n "$(sign)" ] || return 0
    ! grep -qxF "$path" "$before/saved/"*.path 2>/dev/null || return 0
    rows=$((rows + 1))
    printf '%s\n' "$path" >"$before/saved/$rows.path"
    printf '%s\n' "$restore" >"$before/saved/$rows.restore"
    if [ "$save" = - ]; then : ; else run "$save" "$root/$path"; fi >"$before/saved/$rows" || problem "what is in effect could not be kept: $save"
}

# From a file to its place in one step, so that nobody sees half of it. Folders that are made on the way are written down.
put() {
    folder=$root/$(dirname "$4")
    while [ ! -d "$folder" ]; do printf '%s\n' "$folder" >>"$before/folders"; folder=$(dirname "$folder"); done
    (umask 022 && mkdir -p "$root/$(dirname "$4")") || return 1
    cp -P "$1" "$root/$4.abiquo-new" && chown -h "$3" "$root/$4.abiquo-new" && { [ -L "$1" ] || chmod "$2" "$root/$4.abiquo-new"; } || return 1
    mv -f "$root/$4.abiquo-new" "$root/$4" 2>/dev/null && { label "$root/$4"; return 0; }
    # Containers have /etc/hosts mounted, and such a file cannot be moved over.
    rm -f "$root/$4.abiquo-new"
    [ "$4" = etc/hosts ] && cat "$1" >"$root/$4"
}

# SELinux lets programs read by labels. A new file has the label of its folder, which is not always that of its name.
label() { ! command -v restorecon >/dev/null || restorecon "$1" >&2 || problem "$1 could not be labelled for SELinux"; }

place() {
    while IFS=$tab read -r sign mode owner path <&3; do
        case $sign in + | '~') put "$state/staged/$path" "$mode" "$owner" "$path" || { problem "/$path cannot be written"; return 1; } ;; esac
    done 3<"$state/plan"
    each "$list" activate
    each "$state/installed.tsv" leave
    [ -z "$has_left" ] || each "$list" settle
    [ "$problems" -eq 0 ] || return 1
    cp "$list" "$state/installed.tsv" && mv -f "$state/staged/.sums" "$state/installed.sums" && rm -f "$state/opened"
}

# A command that does not ask for the path does the same for all its files: once is enough.
done_commands=''
activate() {
    case $(sign) in + | '~' | !) ;; *) return 0 ;; esac
    [ "$activate" != - ] && [ "$problems" -eq 0 ] || return 0
    # shellcheck disable=SC2016
    case $activate in
        *'$1'*) ;;
        *) case $done_commands in *"$tab$activate$tab"*) return 0 ;; esac; done_commands="$done_commands$tab$activate$tab" ;;
    esac
    run "$activate" "$root/$path" >&2 || problem "/$path could not be brought into effect: $activate"
}

# What the new bundle has no more goes out of effect, and then away.
has_left=''
leave() {
    [ "$(sign)" = - ] && [ "$problems" -eq 0 ] || return 0
    has_left=yes
    [ "$restore" = - ] || run "$restore" /dev/null >&2 || problem "/$path could not be taken out of effect: $restore"
    rm -f "$root/$path"
}

# What has left may have taken along what had come into effect: a firewall of an earlier version had the whole table to itself.
settle() {
    [ "$inforce" != - ] && [ "$activate" != - ] && [ "$problems" -eq 0 ] || return 0
    run "$inforce" "$root/$path" >/dev/null 2>&1 || run "$activate" "$root/$path" >&2 || problem "/$path could not be brought into effect: $activate"
}
