-- A stream changed, and somebody worked out which posts that concerns: they become due, the entry that stood for the
-- change goes, and it is kept up to which version this was done. Again with the same token it does no harm.
--
-- KEYS  1 queue  2 leases  3 parked  4 meta of the stream
-- ARGV  1 member of the change  2 token  3 version  4... members of the posts
-- Reply: 1 when the entry went; 0 when it is due again, since the stream changed once more
local now = wall_now()
for i = 4, #ARGV do make_due(KEYS[1], KEYS[2], KEYS[3], ARGV[i], now) end
-- A stream that was purged meanwhile stays away.
if redis.call('HEXISTS', KEYS[4], 'v') == 1 then redis.call('HSET', KEYS[4], 'w', ARGV[3]) end
local lease = read_lease(redis.call('HGET', KEYS[2], ARGV[1]))
if not lease or lease.token ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[1], ARGV[1])
return 1
