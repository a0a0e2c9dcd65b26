#!/bin/sh
# Stands in for systemd, which containers do not have: starts the programs as the units of Debian's packages do, and waits until they are
# ready. What has ended it does not start again, so that what a test kills stays away.
set -u
verb='' signal=TERM wait=yes units=''
while [ $# -gt 0 ]; do
    case $1 in
        -s) signal=$2; shift ;;
        --no-block) wait='' ;;
        -*) ;;
        *) if [ -z "$verb" ]; then verb=$1; else units="$units ${1%.service}"; fi ;;
    esac
    shift
done

as() { user=$1; shift; echo "exec setpriv --reuid=$user --regid=$user --init-groups -- $*"; }
command_of() {
    # shellcheck disable=SC2016 # For the shell that starts it.
    case $1 in
        mariadb) echo '[ ! -e /run/mariadb-wsrep-new-cluster ] || . /run/mariadb-wsrep-new-cluster; exec mariadbd ${_WSREP_NEW_CLUSTER:-} $(galera_recovery)' ;;
        redis-server) as redis redis-server /etc/redis/redis.conf --daemonize no ;;
        redis-sentinel) as redis redis-sentinel /etc/redis/sentinel.conf --daemonize no ;;
        haproxy) echo 'exec haproxy -W -f /etc/haproxy/haproxy.cfg' ;;
        rabbitmq-server) echo "export HOME=/var/lib/rabbitmq; $(as rabbitmq /usr/lib/rabbitmq/bin/rabbitmq-server)" ;;
        zookeeper) as zookeeper java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
            -cp /etc/zookeeper/conf:/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-simple.jar \
            org.apache.zookeeper.server.quorum.QuorumPeerMain /etc/zookeeper/conf/zoo.cfg ;;
        *) echo "no unit $1" >&2; return 1 ;;
    esac
}

leader() { cat "/run/lab-$1.pid" 2>/dev/null; }
runs() { [ -n "$(leader "$1")" ] && pgrep -g "$(leader "$1")" >/dev/null; }
answers() { redis-cli -h "$(awk '$1 == "bind" { print $2 }' "$1")" -p "$(awk '$1 == "port" { print $2 }' "$1")" ping | grep -qE 'PONG|LOADING'; }
is_ready() {
    case $1 in
        mariadb) mariadb-admin ping ;;
        redis-server) answers /etc/redis/redis.conf ;;
        redis-sentinel) answers /etc/redis/sentinel.conf ;;
        haproxy) echo show info | socat - /run/haproxy/admin.sock ;;
        rabbitmq-server) rabbitmqctl await_startup ;;
    esac >/dev/null 2>&1
}

start() {
    ! runs "$1" || return 0
    command=$(command_of "$1") || return 1
    rm -f "/run/lab-$1.pid"
    setsid sh -c "echo \$\$ >/run/lab-$1.pid; $command" >>"/var/log/lab-$1.log" 2>&1 </dev/null 3<&- 9>&- &
    while [ ! -s "/run/lab-$1.pid" ]; do sleep 0.05; done
    [ -n "$wait" ] || return 0
    until is_ready "$1"; do
        runs "$1" || { echo "$1 ended: $(tail -n 20 "/var/log/lab-$1.log")" >&2; return 1; }
        sleep 0.2
    done
}

# First the leader, and after ten seconds all that is left, as systemd does after the command to stop.
stop() {
    ! runs "$1" || kill -s TERM "$(leader "$1")" 2>/dev/null
    tries=0
    while runs "$1"; do
        tries=$((tries + 1))
        [ $((tries % 100)) -ne 0 ] || kill -s TERM -- "-$(leader "$1")" 2>/dev/null
        sleep 0.1
    done
}

for unit in $units; do
    case $verb in
        start) start "$unit" ;;
        stop) stop "$unit" ;;
        restart) stop "$unit"; start "$unit" ;;
        reload-or-restart) if [ "$unit" = haproxy ] && runs haproxy; then kill -USR2 "$(leader haproxy)"; else stop "$unit"; start "$unit"; fi ;;
        is-active) runs "$unit" ;;
        kill) kill -s "$signal" -- "-$(leader "$unit")" ;;
        *) echo "no verb $verb" >&2; exit 1 ;;
    esac || exit
done
