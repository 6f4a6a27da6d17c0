-- Removes an entry that is done, if the token still holds it.
--
-- KEYS  1 queue  2 leases
-- ARGV  1 member  2 token
local lease = read_lease(redis.call('HGET', KEYS[2], ARGV[1]))
if not lease or lease.token ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[1], ARGV[1])
return 1
