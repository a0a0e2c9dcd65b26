#!/bin/sh
# Applies the files of one host, from the folder that this script is in. Run it as root on that host.
set -u
LC_ALL=C PATH="$PATH:/usr/sbin:/sbin"
export LC_ALL PATH
umask 077

usage() {
    cat <<'END'
Usage: sh apply.sh [apply|open|confirm|rollback|health|secrets] [options]

  apply      Puts the files of this folder in place and into effect. What was there comes back by itself unless it is confirmed.
  open       Checks everything, and lets through what the new firewall adds to the installed one. Closes nothing.
  confirm    Keeps what apply did. Run it over a new connection: that shows that one can still be made.
  rollback   Brings back what the last apply replaced.
  health     Asks the installed components whether they work, with their cluster.
  secrets    Stores secrets, read as lines NAME VALUE from standard input, for the files that refer to them.

  --check              With apply: only says what would change.
  --confirm-within N   With apply: seconds until what was there comes back. 60, unless given.
  --wait N             With health: seconds to wait until all is well. 0, unless given.
  --root DIR           Another root directory, to try it out.
  --help               This text.

Exit codes: 0 done or nothing to do, 1 refused or failed and nothing is changed, 2 something would change (--check),
3 an earlier apply is not confirmed yet, 64 the command line was not understood, 69 this machine cannot do it.
END
}

refuse() { printf 'error: %s\nTry: sh apply.sh --help\n' "$1" >&2; exit 64; }
stop() { printf 'error: %s\n' "$1" >&2; exit "${2:-1}"; }
problems=0
problem() { printf 'problem: %s\n' "$1" >&2; problems=$((problems + 1)); }

verb='' check_only='' seconds=60 wait=0 root='' by_timer=''
number() { case ${2:-} in '' | *[!0-9]*) refuse "$1 takes a number of seconds" ;; esac; }
while [ $# -gt 0 ]; do
    case $1 in
        apply | open | confirm | rollback | health | secrets) [ -z "$verb" ] || refuse "$verb or $1, not both"; verb=$1 ;;
        --check) check_only=yes ;;
        --confirm-within) number "$@"; seconds=$2; shift ;;
        --wait) number "$@"; wait=$2; shift ;;
        --root) [ -d "${2:-}" ] || refuse "--root takes a directory"; root=${2%/}; shift ;;
        --by-timer) by_timer=yes ;;
        --help | -h) usage; exit 0 ;;
        *) refuse "'$1' is not known" ;;
    esac
    shift
done
verb=${verb:-apply}
[ -z "$check_only" ] || [ "$verb" = apply ] || refuse "--check goes with apply"

[ "$(id -u)" -eq 0 ] || stop 'this needs root' 69
for tool in awk cmp flock mktemp setsid sha256sum stat; do
    command -v "$tool" >/dev/null || stop "this needs the program $tool: install it" 69
done

bundle=$(cd "$(dirname "$0")" && pwd) || stop 'the folder of this script is gone' 69
list=$bundle/files.tsv
state=$root/var/lib/abiquo-sdk
secrets=$root/etc/abiquo-sdk/secrets
before=$state/before
mkdir -p "$state" || stop "$state cannot be made" 69

# One at a time: the timer waits until a slow apply is done. No program that is started here may keep the lock.
exec 9>"$state/lock"
flock -w 600 9 || stop 'another run of this script does not end' 69
trap 'rm -rf "$state/staged" "$state/plan"' EXIT
trap 'exit 1' INT TERM HUP
run() { command=$(printf '%s' "$1" | tr '\036' '\n'); shift; sh -c "$command" sh "$@" </dev/null 3<&- 9>&-; }
