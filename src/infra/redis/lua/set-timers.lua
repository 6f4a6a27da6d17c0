-- Makes the timers of a stream what the caller derived from its events, if the stream still stands there.
-- A timer that is right already keeps its lease, its back-off and its place among the parked.
--
-- KEYS  1 meta  2 queue  3 leases  4 parked
-- ARGV  1 expected version  2 expected head  3 short id of the stream  4 number of timers that are there now,
--       then their members, then id, due of each timer there should be
local meta = redis.call('HMGET', KEYS[1], 'v', 'h')
if (meta[1] or '0') ~= ARGV[1] or (meta[2] or '') ~= ARGV[2] then return 0 end

local wanted = {}
local present = tonumber(ARGV[4])
for i = 5 + present, #ARGV, 2 do wanted[ARGV[3] .. '|' .. ARGV[i]] = ARGV[i + 1] end

local function forget(member)
  redis.call('HDEL', KEYS[3], member)
  redis.call('HDEL', KEYS[4], member)
end

for i = 5, 4 + present do
  if not wanted[ARGV[i]] then
    redis.call('ZREM', KEYS[2], ARGV[i])
    forget(ARGV[i])
  end
end
for member, due in pairs(wanted) do
  local lease = read_lease(redis.call('HGET', KEYS[3], member))
  local parked = redis.call('HGET', KEYS[4], member)
  local is = lease and lease.due or parked and string.match(parked, '^%d+|(%-?%d+)|')
    or redis.call('ZSCORE', KEYS[2], member)
  if is ~= due then
    redis.call('ZADD', KEYS[2], due, member)
    forget(member)
  end
end
return 1
