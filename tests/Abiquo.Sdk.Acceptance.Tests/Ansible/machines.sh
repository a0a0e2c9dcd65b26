#!/usr/bin/env bash
# Makes machines for a playbook: systemd as PID 1, sshd, a network between them. They live as long as standard input is open, and then
# all of it is removed, so that nothing outlives whoever started it, however that one ends. Prints "ready" once every machine answers;
# otherwise why there are none, with exit code 77 where this machine allows none.
# Usage: machines.sh LAB TAG NAME=ADDRESS...
set -u
lab=$1 tag=$2
shift 2
declare -A address=()
names=() pids=()
for one in "$@"; do names+=("${one%%=*}"); address[${one%%=*}]=${one#*=}; done
skip() { echo "$1"; exit 77; }

processes() { local name; for name in "${names[@]}" ctl sw; do ip netns pids "$tag-$name" 2>/dev/null; done; }
clean() {
    trap '' INT TERM
    local name pid
    for pid in $(processes); do kill -9 "$pid" 2>/dev/null; done
    for _ in $(seq 100); do [ -z "$(pgrep -f "systemd-nspawn.*$lab")" ] && break; sleep 0.1; done
    for pid in "${pids[@]}"; do kill -9 -- "-$pid" 2>/dev/null; done
    for name in "${names[@]}" ctl sw; do ip netns del "$tag-$name" 2>/dev/null; done
    for name in "${names[@]}"; do umount "$lab/$name/root" 2>/dev/null || umount -l "$lab/$name/root" 2>/dev/null; done
    [ ! -d "$lab" ] || { umount "$lab" 2>/dev/null || umount -l "$lab" 2>/dev/null; rmdir "$lab"; }
    for _ in 1 2 3; do find /sys/fs/cgroup/*/"$tag"* -depth -type d -exec rmdir {} + 2>/dev/null; sleep 0.1; done
    rm -rf /run/systemd/nspawn/*/*"$tag"*
    if [ "$had_netns" = no ] && [ -z "$(ls -A /run/netns 2>/dev/null)" ]; then umount /run/netns 2>/dev/null; rmdir /run/netns 2>/dev/null; fi
}
had_netns=no; [ ! -d /run/netns ] || had_netns=yes
trap 'clean' EXIT
trap 'exit 1' INT TERM
mkdir -p "$lab"
mount -t tmpfs -o size=4g "$tag" "$lab" || skip 'no tmpfs can be mounted here'

# --- The network: a bridge, and the control side with an address of an administrator and one of a stranger.
ip netns add "$tag-sw" || skip 'no network namespace can be made here'
ip -n "$tag-sw" link add br0 type bridge && ip -n "$tag-sw" link set br0 up
join() { # name, addresses
    local name=$1 one
    shift
    ip netns add "$tag-$name" && ip -n "$tag-$name" link set lo up
    ip -n "$tag-$name" link add eth0 type veth peer name "p-$name" netns "$tag-sw"
    for one in "$@"; do ip -n "$tag-$name" addr add "$one/16" dev eth0; done
    ip -n "$tag-$name" link set eth0 up; ip -n "$tag-sw" link set "p-$name" master br0 up
}
for name in "${names[@]}"; do join "$name" "${address[$name]}"; done
join ctl 10.66.9.2 10.66.8.2

# --- The machines: this one's own files, under a layer that is thrown away.
ssh-keygen -q -t ed25519 -N '' -f "$lab/key"; ssh-keygen -q -t ed25519 -N '' -f "$lab/hostkey"
for name in "${names[@]}"; do echo "${address[$name]} $(cut -d ' ' -f 1,2 "$lab/hostkey.pub")"; done >"$lab/known_hosts"
boot() {
    local name=$1 top=$lab/$1/up
    mkdir -p "$lab/$name"/{up,work,root} "$top"/etc/{ssh,systemd/system} "$top/root/.ssh"
    chmod 700 "$top/root" "$top/root/.ssh"; cp "$lab/key.pub" "$top/root/.ssh/authorized_keys"
    cp "$lab/hostkey" "$top/etc/ssh/lab_key"
    # What this machine sets up for its users would run at every connection.
    touch "$top"/root/.{bashrc,profile,bash_profile}
    printf 'HostKey /etc/ssh/lab_key\nPermitRootLogin prohibit-password\nUsePAM no\nMaxStartups 100\n' >"$top/etc/ssh/sshd_config"
    mount -t overlay "$tag" -o "lowerdir=/,upperdir=$top,workdir=$lab/$name/work" "$lab/$name/root" || return 1
    local in=$lab/$name/root
    # Otherwise everything that this machine has installed starts.
    find "$in/etc/systemd/system" -name '*.wants' -prune -exec rm -rf {} +
    rm -rf "$in/etc/nftables.d" "$in/var/lib/abiquo-sdk" "$in/etc/abiquo-sdk" "$in"/etc/systemd/system/abiquo-*
    mkdir -p "$in/etc/systemd/system/multi-user.target.wants"
    ln -sf /lib/systemd/system/ssh.service "$in/etc/systemd/system/multi-user.target.wants/ssh.service"
    echo "$name.example.com" >"$in/etc/hostname"; : >"$in/etc/machine-id"; printf '127.0.0.1 localhost\n' >"$in/etc/hosts"
    (
        # A control group of its own, or the units of all machines share one tree.
        for tree in systemd unified; do
            [ ! -d "/sys/fs/cgroup/$tree" ] || { mkdir -p "/sys/fs/cgroup/$tree/$tag-$name" && echo $BASHPID >"/sys/fs/cgroup/$tree/$tag-$name/cgroup.procs"; }
        done
        # It ends with 133 where the machine wants to start again.
        # shellcheck disable=SC2016
        exec setsid bash -c 'while "$@"; [ $? -eq 133 ]; do :; done' bash systemd-nspawn -q -b -D "$in" --machine="$tag-$name" --network-namespace-path="/run/netns/$tag-$name" --register=no --keep-unit --console=read-only \
            --capability=CAP_NET_ADMIN --link-journal=no --resolv-conf=off --timezone=off
    ) </dev/null >"$lab/$name.log" 2>&1 &
    pids+=($!)
}
answers() {
    for _ in $(seq 300); do
        ip netns exec "$tag-ctl" ssh -n -b 10.66.9.2 -i "$lab/key" -o UserKnownHostsFile="$lab/known_hosts" -o GlobalKnownHostsFile=/dev/null -o BatchMode=yes -o ConnectTimeout=2 "root@${address[$1]}" true 2>/dev/null && return 0
        sleep 0.1
    done
    return 1
}
for name in "${names[@]}"; do boot "$name" || { echo "$name cannot be made"; exit 1; }; done
for name in "${names[@]}"; do answers "$name" || { echo "$name does not answer"; tail -n 20 "$lab/$name.log"; exit 1; }; done
echo ready
cat >/dev/null
