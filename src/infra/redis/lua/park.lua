-- Takes an entry out of the agenda and keeps it visible, if the token still holds it.
--
-- KEYS  1 queue  2 leases  3 parked
-- ARGV  1 member  2 token  3 reason
local lease = read_lease(redis.call('HGET', KEYS[2], ARGV[1]))
if not lease or lease.token ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('HSET', KEYS[3], ARGV[1], int(wall_now()) .. '|' .. lease.due .. '|' .. ARGV[3])
return 1
