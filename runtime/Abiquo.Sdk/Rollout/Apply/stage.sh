
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
    [ "$merge" = - ] || merge_into
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

# The file is somebody else's, and ours is a part of it.
merge_into() {
    now=$root/$path
    [ -f "$now" ] || now=/dev/null
    mv -f "$state/staged/$path" "$state/staged/.part"
    run "$merge" "$now" "$state/staged/.part" >"$state/staged/$path" 2>"$state/staged/.why" \
        || problem "/$path cannot take in what is rendered: $(cat "$state/staged/.why")"
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
    each "$list" check_file
    [ "$problems" -eq 0 ] || stop "$problems problems; nothing is changed"
}
