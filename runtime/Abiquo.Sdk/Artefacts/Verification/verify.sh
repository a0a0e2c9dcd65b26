#!/usr/bin/env bash
# Tries from this host what the list beside it names, and prints a line of JSON for each; the verb verify reads them.
# Changes nothing on the host and needs no root. Usage: bash verify.sh [LIST] > RESULTS
set -u
export LC_ALL=C

# At once; each is a process that waits, and one more for a connection.
readonly at_once=64
# What should be open has time for the kernel to find out that nobody is there (3 s). What should be closed is waited for in vain, but
# long enough for a lost packet to be sent again (1 s).
readonly patience_open=4 patience_closed=2 patience_name=5

# What bash itself says of a connection is the only witness, so the words decide. No program is started: a host may try thousands.
attempt() { # protocol, address, port, seconds
    local words from pid limit=$4
    # An answer over UDP is waited for there.
    [ "$1" = tcp ] || limit=$(($4 + 1))
    exec {from}< <(
        echo "$BASHPID"
        exec 2>&1
        exec 3<>"/dev/$1/$2/$3" || exit
        if [ "$1" = tcp ]; then
            printf 'it is open'
        elif printf '\n' >&3 && read -r -N 1 -t "$4" -u 3; then
            printf 'it is open'
        else
            printf 'nobody answered'
        fi
    )
    read -r pid <&"$from"
    # It succeeds in no case: there is no end of a line to be found.
    IFS= read -r -d '' -t "$limit" words <&"$from"
    [ $? -le 128 ] || { kill -9 "$pid" 2>/dev/null; words='it timed out'; }
    exec {from}<&-
    case $words in
        'it is open') outcome=open ;;
        *'Connection refused'*) outcome=refused ;;
        *'timed out'* | 'nobody answered') outcome=timeout ;;
        *unreachable* | *'No route to host'* | *'not permitted'* | *'Permission denied'* | *'Cannot assign requested address'* | *'not supported'*) outcome=unreachable ;;
        *) outcome=failed ;;
    esac
}

connect() { # host, protocol, address, port, seconds
    local outcome
    attempt "${@:2}"
    # A busy host may be late once.
    [ "$outcome,$2,$5" != "timeout,tcp,$patience_open" ] || attempt "${@:2}"
    printf '{"host":"%s","protocol":"%s","address":"%s","port":%s,"outcome":"%s"}\n' "$1" "$2" "$3" "$4" "$outcome"
}

resolve() { # host, name
    local address rest found=''
    while read -r address rest; do
        case ",$found," in *",\"$address\","*) ;; *) [[ $address =~ ^[0-9a-fA-F.:]+$ ]] && found+="${found:+,}\"$address\"" ;; esac
    done < <(timeout -k 1 "$patience_name" getent ahosts "$2" 2>/dev/null)
    printf '{"host":"%s","name":"%s","addresses":[%s]}\n' "$1" "$2" "$found"
}

# Every so many lines from the one with this number, so that what is open and what is waited for in vain is spread evenly.
work_from() {
    local i
    # shellcheck disable=SC2086 # a function and its arguments, none of which has a blank
    for ((i = $1; i < count; i += at_once)); do ${work[i]}; done
}

refuse() { printf 'error: %s\n' "$2" >&2; exit "$1"; }
list=${1:-$(dirname -- "$0")/probes.tsv}
for program in timeout getent; do
    command -v "$program" >/dev/null || refuse 69 "this host has no program '$program', without which nothing can be tried"
done
# shellcheck disable=SC2188 # opened, and nothing else
case $( (3<>/dev/tcp/127.0.0.1/0) 2>&1) in
    *'No such file'*) refuse 69 'the bash of this host cannot open connections (/dev/tcp)' ;;
esac
[ -r "$list" ] || refuse 66 "the list '$list' cannot be read"

name='^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$' address='^[0-9a-f.:]+$' ports='^[0-9]{1,5}(,[0-9]{1,5})*$'
host='' id='' number=0 count=0 work=()
while IFS=$'\t' read -r kind one two three rest || [ -n "$kind" ]; do
    number=$((number + 1))
    case $kind in
        '' | '#'*) continue ;;
        host)
            if [[ $one =~ $name && $two =~ ^[0-9a-f]+$ ]]; then host=$one id=$two; continue; fi ;;
        open | closed)
            if [[ -n $host && ($one = tcp || $one = udp) && $two =~ $address && $three =~ $ports ]]; then
                seconds=$patience_open
                [ "$kind" = open ] || seconds=$patience_closed
                for port in ${three//,/ }; do work+=("connect $host $one $two $port $seconds"); count=$((count + 1)); done
                continue
            fi ;;
        name)
            if [[ -n $host && $one =~ $name ]]; then work+=("resolve $host $one"); count=$((count + 1)); continue; fi ;;
    esac
    refuse 65 "$list:$number is no line of a list of probes; render it again"
done <"$list"
[ -n "$host" ] || refuse 65 "$list does not say which host it is for; render it again"

printf '{"host":"%s","list":"%s","probes":%s}\n' "$host" "$id" "$count"
for ((first = 0; first < at_once && first < count; first++)); do work_from "$first" & done
wait
