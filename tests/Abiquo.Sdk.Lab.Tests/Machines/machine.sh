#!/bin/sh
# A machine: its own network, mounts, processes and name, and copies of the folders that programs write to. It lives as long as
# its standard input is open, so that nothing of it outlives whoever started it, however that one ends.
# machine.sh NAMESPACE NAME
set -eu
# shellcheck disable=SC2016 # The dollar is for the shell inside.
exec ip netns exec "$1" unshare --mount --uts --ipc --pid --fork --kill-child --mount-proc sh -c '
set -eu
hostname "$1"
mount --make-rprivate /
mount -t tmpfs -o size=2g none /mnt
for folder in etc var; do
    mkdir -p "/mnt/$folder/upper" "/mnt/$folder/work"
    mount -t overlay -o "lowerdir=/$folder,upperdir=/mnt/$folder/upper,workdir=/mnt/$folder/work" none "/$folder"
done
mount -t tmpfs none /run
mkdir -p /run/mysqld /run/haproxy /run/redis
chown mysql:mysql /run/mysqld
chown redis:redis /run/redis
echo ready
cat >/dev/null
' machine "$2"
