
# --- What there is to do: lines of a sign, mode, owner and path. + new, ~ other, - gone, ! in its place but not in effect.

note() { printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" >>"$state/plan"; }

sum_in() { [ ! -f "$1" ] || P=$path awk '$2 == ENVIRON["P"] { print $1 }' "$1"; }

# Content, and not date: a file that its program writes to counts by what was installed.
differs() {
    if [ "$kind" = rewritten ]; then
        [ "$(sum_in "$state/staged/.sums")" != "$(sum_in "$state/installed.sums")" ]
    else
        ! cmp -s "$state/staged/$path" "$root/$path" || [ "$(stat -c %a:%U:%G "$root/$path")" != "${mode#0}:$owner" ]
    fi
}

compare() {
    if [ -d "$root/$path" ]; then
        problem "/$path is a folder and should be a file: move it away"
    elif [ ! -e "$root/$path" ] && [ ! -L "$root/$path" ]; then
        note + "$mode" "$owner" "$path"
    elif [ -L "$root/$path" ] || differs; then
        note '~' "$mode" "$owner" "$path"
    elif { [ "$widen" != - ] && [ -e "$state/opened" ]; } || { [ "$inforce" != - ] && ! run "$inforce" "$root/$path" >/dev/null 2>&1; }; then
        note ! "$mode" "$owner" "$path"
    fi
}

gone() { P=$path awk -F '\t' '$4 == ENVIRON["P"] { found = 1 } END { exit !found }' "$list" || [ ! -e "$root/$path" ] || note - "$mode" "$owner" "$path"; }

make_plan() {
    : >"$state/plan"
    each "$list" compare
    if [ -f "$state/staged/$hosts_file" ] && ! cmp -s "$state/staged/$hosts_file" "$root/$hosts_file"; then
        if [ -f "$root/$hosts_file" ]; then
            note '~' "$(stat -c %a "$root/$hosts_file")" "$(stat -c %u:%g "$root/$hosts_file")" "$hosts_file"
        else
            note + 0644 root:root "$hosts_file"
        fi
    fi
    each "$state/installed.tsv" gone
    [ "$problems" -eq 0 ] || stop "$problems problems; nothing is changed"
    pending=$(wc -l <"$state/plan")
    awk -F '\t' '{ print $1 " /" $4 }' "$state/plan"
    for name in $missing; do echo "? the secret $name is missing"; pending=$((pending + 1)); done
}

# The sign of the current path in the plan, or nothing.
sign() { P=$path awk -F '\t' '$4 == ENVIRON["P"] { print $1 }' "$state/plan"; }
