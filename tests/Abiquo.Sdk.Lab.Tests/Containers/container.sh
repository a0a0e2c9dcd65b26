#!/bin/sh
# A minimal container: its own network, mount, process and host name namespaces, and copy-on-write overlays of the folders that programs
# write to. It lives until its standard input is closed, so it never outlives the process that started it, however that one ends.
# Usage: container.sh NETWORK-NAMESPACE NAME
set -eu
# shellcheck disable=SC2016 # The dollar is for the shell inside.
exec ip netns exec "$1" unshare --mount --uts --ipc --pid --fork --kill-child --mount-proc sh -c '
set -eu
hostname "$1"
mount --make-rprivate /
mount -t tmpfs -o size=2g none /mnt
for folder in etc var usr/local; do
    mkdir -p "/mnt/$folder/upper" "/mnt/$folder/work"
    mount -t overlay -o "lowerdir=/$folder,upperdir=/mnt/$folder/upper,workdir=/mnt/$folder/work" none "/$folder"
done
rm -rf /etc/nftables.d /etc/abiquo-sdk /var/lib/abiquo-sdk /usr/local/share/abiquo-sdk
printf "127.0.0.1 localhost\n" >/etc/hosts
mount -t tmpfs none /run
mkdir -p /run/mysqld /run/haproxy /run/redis
chown mysql:mysql /run/mysqld
chown redis:redis /run/redis
mount --bind "$2" "$(command -v systemctl)"
echo ready
cat >/dev/null
' container "$2" "$(dirname "$0")/systemctl.sh"
