#!/bin/sh
# Makes the secrets of an installation, once: a certificate authority and a certificate for Redis, the users of
# Redis with the rights that the program needs and no more, and the first key of the program.
# Usage: deploy/compose/geheimen.sh <folder> [name of the machine of Redis] [port]
set -eu
folder=${1:?geef een map, bijvoorbeeld geheimen}
host=${2:-redis}
port=${3:-6379}
if [ -e "$folder/users.acl" ]; then
  echo "In $folder staan al geheimen: er is niets veranderd." >&2
  exit 1
fi
umask 077
mkdir -p "$folder"
cd "$folder"

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 \
  -keyout redis-ca.key -out redis-ca.pem -subj "/CN=Negenuur Redis CA" \
  -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign" 2>/dev/null
openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \
  -keyout redis.key -out redis.csr -subj "/CN=$host" 2>/dev/null
printf 'subjectAltName=DNS:%s,DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n' "$host" > redis.ext
openssl x509 -req -in redis.csr -CA redis-ca.pem -CAkey redis-ca.key -CAcreateserial -days 825 \
  -extfile redis.ext -out redis.pem 2>/dev/null
rm redis.csr redis.ext

# Passwords are hex: they stand in an address. Redis keeps only their SHA-256.
program=$(openssl rand -hex 32)
backup=$(openssl rand -hex 32)
sha() { printf '%s' "$1" | openssl dgst -sha256 -r | cut -d ' ' -f 1; }
sed -e "s/PROGRAMMA/$(sha "$program")/" -e "s/KOPIE/$(sha "$backup")/" > users.acl <<'ACL'
user default off
user negenuur on #PROGRAMMA resetkeys ~nu:* resetchannels -@all +ping +info +time +config|get +bgrewriteaof +bgsave +scan +eval +evalsha +get +getdel +set +del +incr +pexpire +hget +hmget +hgetall +hvals +hlen +hexists +hset +hdel +hincrby +lrange +ltrim +rpush +zadd +zcard +zcount +zrange +zrangebyscore +zrem +zremrangebyrank +zremrangebyscore +zscore
user kopie on #KOPIE resetkeys resetchannels -@all +ping +info +config|get +config|set +bgrewriteaof
ACL
printf 'rediss://negenuur:%s@%s:%s' "$program" "$host" "$port" > redis-url
printf '%s' "$backup" > kopie-wachtwoord
printf 'k1:%s' "$(openssl rand -base64 32)" > encryption-keys
echo "De geheimen staan in $folder. Bewaar encryption-keys ook buiten deze computer: zonder is niets te lezen."
