#!/bin/sh
# Starts or stops one program on a machine without containers. On a machine with systemd its unit does the same.
# Usage, from the root of the project: deploy/los/programma.sh start|stop <number>; MAP is the folder of the installation.
set -eu
what=${1:?geef start of stop}
nr=${2:?geef het nummer van het programma}
map=${MAP:?zet MAP}
pid="$map/programma-$nr.pid"
log="$map/programma-$nr.log"

case $what in
  start)
    eval "poort=\$POORT_$nr"
    set -a
    . "$map/negenuur.env"
    set +a
    PORT=$poort nohup node_modules/.bin/node bot/main.ts >> "$log" 2>&1 &
    echo $! > "$pid"
    for _ in $(seq 1 600); do
      if curl -fs "http://127.0.0.1:$poort/readyz" > /dev/null; then exit 0; fi
      if ! kill -0 "$(cat "$pid")" 2> /dev/null; then tail -n 20 "$log" >&2; exit 1; fi
      sleep 0.2
    done
    echo "Programma $nr is na twee minuten niet klaar; zie $log" >&2
    exit 1
    ;;
  stop)
    kill -TERM "$(cat "$pid")"
    # It says no for STOP_WACHT seconds, and finishes what it is doing.
    while kill -0 "$(cat "$pid")" 2> /dev/null; do sleep 0.1; done
    rm "$pid"
    ;;
  *)
    echo "Kies start of stop." >&2
    exit 2
    ;;
esac
