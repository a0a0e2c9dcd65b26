
# --- What there is to do: lines of a sign, mode, owner and path. + new, ~ other, - gone, ! in its place but not in effect.

note() { printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" >>"$state/plan"; }

sum_in() { [ ! -f "$1" ] || P=$path awk '$2 == ENVIRON["P"] { print $1 }' "$1"; }

# Content, and not date: a file that its program writes to counts by what was installed.
differs() {
    if [ "$kind" = rewritten ]; then
        [ "$(sum_in "$state/staged/.sums")" != "$(sum_in "$state/installed.sums")" ]
    elif [ "$merge" != - ]; then
        ! cmp -s "$state/staged/$path" "$root/$path" || [ "$(stat -c %a:%u:%g "$root/$path")" != "$mode:$owner" ]
    else
        ! cmp -s "$state/staged/$path" "$root/$path" || [ "$(stat -c %a:%U:%G "$root/$path")" != "${mode#0}:$owner" ]
    fi
}

# A file that ours is only a part of stays whose it is. With a secret in it, it is for nobody but its owner and the group that reads ours.
taken() {
    [ "$merge" != - ] && [ -f "$root/$path" ] || return 0
    readers=$(getent group "${owner#*:}" | cut -d : -f 3) mode=$(stat -c %a "$root/$path") owner=$(stat -c %u:%g "$root/$path")
    if [ "$needs" = - ]; then
        return 0
    elif [ "${owner#*:}" = "$readers" ]; then
        mode=${mode%?}0
    else
        mode=${mode%??}40 owner=${owner%:*}:$readers
    fi
}

compare() {
    taken
    if [ -d "$root/$path" ]; then
        problem "/$path is a folder and should be a file: move it away"
    elif [ "$merge" != - ] && [ -L "$root/$path" ]; then
        problem "/$path is a link, and only a part of what it leads to would be written: replace it by the file"
    elif [ ! -e "$root/$path" ] && [ ! -L "$root/$path" ]; then
        note + "$mode" "$owner" "$path"
    elif [ -L "$root/$path" ] || differs; then
        note '~' "$mode" "$owner" "$path"
    elif { [ "$widen" != - ] && [ -e "$state/opened" ]; } || { [ "$inforce" != - ] && ! run "$inforce" "$root/$path" >/dev/null 2>&1; }; then
        note ! "$mode" "$owner" "$path"
    fi
}

# What the new bundle no longer has. Of a file that ours was only a part of, the rest stays.
gone() {
    ! is_in "$list" || return 0
    [ -e "$root/$path" ] || return 0
    if [ "$without" != - ]; then
        mkdir -p "$(dirname "$state/staged/$path")"
        run "$without" "$root/$path" >"$state/staged/$path" || problem "what was rendered cannot be taken out of /$path"
        ! cmp -s "$state/staged/$path" "$root/$path" || return 0
        if [ -s "$state/staged/$path" ]; then
            note '~' "$(stat -c %a "$root/$path")" "$(stat -c %u:%g "$root/$path")" "$path"
            return 0
        fi
    fi
    note - "$mode" "$owner" "$path"
}

make_plan() {
    : >"$state/plan"
    each "$list" compare
    each "$state/installed.tsv" gone
    [ "$problems" -eq 0 ] || stop "$problems problems; nothing is changed"
    pending=$(wc -l <"$state/plan")
    awk -F '\t' '{ print $1 " /" $4 }' "$state/plan"
    for name in $missing; do echo "? the secret $name is missing"; pending=$((pending + 1)); done
}

# The sign of the current path in the plan, or nothing.
sign() { P=$path awk -F '\t' '$4 == ENVIRON["P"] { print $1 }' "$state/plan"; }
