-- Streams of a location that changed after a number.
--
-- KEYS  1 changed streams, scored by number  2 last number
-- ARGV  1 number that was seen
-- Answers the last number, the lowest number kept ('' when none), how many are kept, then the streams.
local last = redis.call('GET', KEYS[2]) or '0'
local lowest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] or ''
local streams = redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. ARGV[1], '+inf')
return { last, lowest, redis.call('ZCARD', KEYS[1]), unpack(streams) }
