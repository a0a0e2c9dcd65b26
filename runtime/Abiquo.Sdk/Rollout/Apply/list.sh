
# --- The list of files: one line each, columns between tabs, - where a column is empty.

tab=$(printf '\t')
# Calls a function for each line of a list, with its columns in variables.
each() {
    [ -f "$1" ] || return 0
    while IFS=$tab read -r sha mode owner path kind check activate inforce save restore widen health needs merge without <&3; do
        case $sha in '#'* | '') continue ;; esac
        # Lists of earlier versions end before these.
        merge=${merge:--} without=${without:--}
        "$2"
    done 3<"$1"
}

# Whether a list has the current path.
is_in() { [ -f "$1" ] && P=$path awk -F '\t' '$4 == ENVIRON["P"] { found = 1 } END { exit !found }' "$1"; }

# A backslash is in the names of some units of systemd.
safe_path() { case $1 in '' | /* | *..* | *[!A-Za-z0-9._/@:\\-]*) return 1 ;; esac; }

verify() {
    if ! safe_path "$path"; then
        problem "files.tsv has a path that is none of a host: $path"
    elif [ ! -f "$bundle/$path" ]; then
        problem "$path is missing in $bundle: copy the whole folder"
    else
        sum=$(sha256sum <"$bundle/$path")
        [ "${sum%% *}" = "$sha" ] || problem "$path is not what was rendered: its SHA-256 differs"
    fi
    # A file that is there keeps its owner; only where it takes in a secret, its group has to be known.
    { [ "$merge" != - ] && [ -f "$root/$path" ] && [ "$needs" = - ]; } || known_owner || problem "$path belongs to $owner, who is not known here: install the program that it is for"
}

known_owner() { [ "$owner" = root:root ] || { id -u "${owner%%:*}" >/dev/null 2>&1 && getent group "${owner#*:}" >/dev/null; }; }

# Letters, digits and a few signs that mean nothing in any of the files, so that none of them needs to be escaped.
safe_secret() { case $1 in '' | [!A-Za-z0-9]* | *[!A-Za-z0-9._~+/=-]*) return 1 ;; esac; [ ${#1} -le 256 ]; }
safe_name() { case $1 in '' | [!a-z]* | *[!a-z0-9-]*) return 1 ;; esac; }

# The names in $missing have no value; with --check that is not yet a fault.
missing=''
check_secrets() {
    # shellcheck disable=SC2013 # Names have no blanks, and those that do are refused.
    for name in $(awk -F '\t' '!/^#/ && $13 != "-" { n = split($13, names, ","); for (i = 1; i <= n; i++) print names[i] }' "$list" | sort -u); do
        file=$secrets/$name
        if ! safe_name "$name"; then
            problem "files.tsv names a secret that cannot be one: $name"
        elif [ ! -f "$file" ]; then
            missing="$missing $name"
            [ -n "$check_only" ] || problem "the secret $name is missing: write its value into $file (owner root, mode 0600), or use: sh apply.sh secrets"
        elif [ "$(stat -c %u "$file")" != 0 ] || case $(stat -c %a "$file") in *00) false ;; esac; then
            problem "the secret $name can be read by others than root: chown 0:0 $file; chmod 600 $file"
        elif ! safe_secret "$(cat "$file")"; then
            problem "the secret $name has a value that cannot be used: 1 to 256 letters, digits and . _ ~ + / = -, a letter or digit first"
        fi
    done
}
