#!/usr/bin/env bash
# Builds the hosts of a bundle as network namespaces around a router, each with its rendered nftables firewall and with listeners on
# every port that anybody tries; breaks what the faults say; runs every host's own verify.sh. Needs no root, and nothing is left: the
# kernel ends it all with the first process. Exit code 77 where this machine allows no namespaces.
# Usage: lab.sh BUNDLE RESULTS [FAULT...], where a fault is one of
#   stop=HOST:PORT  rule=HOST:RULE  cut=HOST  off=HOST  flush=HOST  let=HOST:PORT  name=NAME:ADDRESS
set -euo pipefail
if [ "${1-}" != --inside ]; then
    inside=(unshare --net --mount --pid --fork --mount-proc --kill-child)
    [ "$(id -u)" -eq 0 ] || inside+=(--user --map-root-user)
    for program in unshare nsenter ip nft perl; do
        PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || { echo "the program $program is missing" >&2; exit 77; }
    done
    "${inside[@]}" true 2>/dev/null || { echo 'this machine allows no namespaces' >&2; exit 77; }
    exec "${inside[@]}" bash "$0" --inside "$@"
fi
shift
export PATH=$PATH:/usr/sbin:/sbin
bundle=$1 results=$2
shift 2
faults=("$@")
mount -t tmpfs none /run
mkdir /run/netns
fault() { local one; for one in ${faults[@]+"${faults[@]}"}; do case $one in "$1="*) echo "${one#*=}" ;; esac; done; }

# Who has which address, and what is tried there: the lists say it.
lists=("$bundle"/hosts/*/verify/probes.tsv)
declare -A address=() ports=() index=()
while IFS=$'\t' read -r where which whose; do
    address[$whose-$where]=$where
    ports[$where]+=" ${which//,/ }"
done < <(awk -F'\t' '($1 == "open" || $1 == "closed") && $2 == "tcp" { print $3 "\t" $4 "\t" $5 }' "${lists[@]}")

# Names are looked up in this file alone.
for key in "${!address[@]}"; do printf '%s %s\n' "${address[$key]}" "${key%-*}"; done >/run/hosts
for renamed in $(fault name); do
    sed -i "/ ${renamed%%:*}\$/d" /run/hosts
    [ -z "${renamed#*:}" ] || echo "${renamed#*:} ${renamed%%:*}" >>/run/hosts
done
mount --bind /run/hosts /etc/hosts
: >/run/resolv.conf
[ ! -e /etc/resolv.conf ] || mount --bind /run/resolv.conf "$(readlink -f /etc/resolv.conf)"

ip link set lo up
ip addr add 169.254.0.1/32 dev lo
echo 1 >/proc/sys/net/ipv4/ip_forward
count=0
for key in "${!address[@]}"; do
    at=${address[$key]} name=${key%-*} count=$((count + 1))
    index[$name]=$count
    ip netns add "n$count"
    printf '%s\n' "link add m$count type veth peer name eth0 netns n$count" "link set m$count up" "route add $at/32 dev m$count" | ip -batch -
    printf '%s\n' 'link set lo up' "addr add $at/32 dev eth0" 'link set eth0 up' 'route add default via 169.254.0.1 dev eth0 onlink' | ip -n "n$count" -batch -
    firewall=$bundle/hosts/$name/etc/nftables.d/abiquo.nft
    if [ -f "$firewall" ]; then
        text=$(cat "$firewall")
        for one in $(fault rule); do [ "${one%%:*}" != "$name" ] || text=$(grep -v "comment \"${one#*:}\"" <<<"$text"); done
        for one in $(fault let); do [ "${one%%:*}" != "$name" ] || text+=$'\n'"insert rule inet abiquo input tcp dport ${one#*:} accept"; done
        nsenter --net="/run/netns/n$count" nft -f - <<<"$text"
        for one in $(fault flush); do [ "$one" != "$name" ] || nsenter --net="/run/netns/n$count" nft flush ruleset; done
    fi

    listening=" $(tr ' ' '\n' <<<"${ports[$at]}" | sort -nu | tr '\n' ' ') "
    for one in $(fault stop); do [ "${one%%:*}" != "$name" ] || listening=${listening/ ${one#*:} / }; done
    # shellcheck disable=SC2016,SC2086 # for perl; and a list of ports
    coproc nsenter --net="/run/netns/n$count" perl -MIO::Socket::INET -e '
        my $at = shift;
        my @all = map { IO::Socket::INET->new(LocalAddr => $at, LocalPort => $_, Listen => 256, ReuseAddr => 1) or die "$at:$_: $@" } @ARGV;
        print "ready\n"; close STDOUT; sleep 3600' "$at" $listening 2>/dev/null
    read -r ready <&"${COPROC[0]}"
    [ "$ready" = ready ]
    disown
done 2> >(grep -v 'warning: execute_coproc' >&2)

# Cut off: its cable is out. Off: nobody is there any more, and so nobody prints anything.
for name in $(fault cut) $(fault off); do ip link set "m${index[$name]}" down; done
mkdir -p "$results"
running=()
for list in "${lists[@]}"; do
    folder=${list%/*} name=${list%/verify/*}
    name=${name##*/}
    case " $(fault off | tr '\n' ' ') " in *" $name "*) continue ;; esac
    nsenter --net="/run/netns/n${index[$name]}" bash "$folder/verify.sh" >"$results/$name.jsonl" &
    running+=($!)
done
wait "${running[@]}"
