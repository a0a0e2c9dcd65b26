
# --- The files as they will be: with their secrets, and refused by none of their checkers.

stage() {
    mkdir -p "$(dirname "$state/staged/$path")"
    if [ "$needs" = - ] || lacks; then
        cp "$bundle/$path" "$state/staged/$path"
    else
        DIR=$secrets awk '{
            out = ""
            while (match($0, /@[{]secret:[a-z][a-z0-9-]*[}]/)) {
                name = substr($0, RSTART + 9, RLENGTH - 10)
                if (!(name in value)) { if ((getline line < (ENVIRON["DIR"] "/" name)) < 1) exit 3; value[name] = line }
                out = out substr($0, 1, RSTART - 1) value[name]
                $0 = substr($0, RSTART + RLENGTH)
            }
            print out $0
        }' "$bundle/$path" >"$state/staged/$path" || problem "$path: its secrets could not be put in"
    fi
    printf '%s  %s\n' "$(sha256sum <"$state/staged/$path" | cut -c 1-64)" "$path" >>"$state/staged/.sums"
}

# Whether a secret of the file is missing.
lacks() {
    for name in $missing; do
        case ",$needs," in *",$name,"*) return 0 ;; esac
    done
    return 1
}

check_file() {
    [ "$check" != - ] || return 0
    if lacks; then echo "not checked, since a secret of it is missing: /$path"; return 0; fi
    words=$(run "$check" "$state/staged/$path" 2>&1) && return 0
    # What a checker says may quote the file.
    [ "$needs" = - ] || words='(what it says is not shown: the file holds secrets)'
    problem "$path is refused by its checker: $check
$words"
}

# A block of /etc/hosts is ours; every other line of that file is not.
block_begin='# begin abiquo-sdk (apply.sh writes these lines)' block_end='# end abiquo-sdk'
stage_hosts() {
    now=$root/$hosts_file
    [ -f "$now" ] || [ -f "$state/staged/$hosts_block" ] || return 0
    [ -f "$now" ] || now=/dev/null
    if [ "$(grep -cxF "$block_begin" "$now")" != "$(grep -cxF "$block_end" "$now")" ]; then
        problem "/$hosts_file has only one of the two lines between which this script writes: '$block_begin' and '$block_end'"
        return 0
    fi
    grep -qxF "$block_begin" "$now" || [ -f "$state/staged/$hosts_block" ] || return 0
    mkdir -p "$state/staged/etc"
    {
        awk -v begin="$block_begin" -v end="$block_end" '$0 == begin { inside = 1 } !inside { print } $0 == end { inside = 0 }' "$now"
        if [ -f "$state/staged/$hosts_block" ]; then
            printf '%s\n' "$block_begin"
            cat "$state/staged/$hosts_block"
            printf '%s\n' "$block_end"
        fi
    } >"$state/staged/$hosts_file"
}

# Everything that is wrong is said in one run; then nothing is done.
prepare() {
    [ -f "$list" ] || stop "there is no $list: copy the folder of the host, hosts/<its name>, with this script in it"
    each "$list" verify
    check_secrets
    [ "$problems" -eq 0 ] || stop "$problems problems; nothing is changed"
    rm -rf "$state/staged"
    mkdir "$state/staged"
    : >"$state/staged/.sums"
    each "$list" stage
    stage_hosts
    each "$list" check_file
    [ "$problems" -eq 0 ] || stop "$problems problems; nothing is changed"
}
