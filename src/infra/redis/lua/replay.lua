-- Puts a parked entry back where it was due, with no failed attempts.
--
-- KEYS  1 queue  2 parked
-- ARGV  1 member
local value = redis.call('HGET', KEYS[2], ARGV[1])
if not value then return 0 end
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('ZADD', KEYS[1], string.match(value, '^%d+|(%-?%d+)|'), ARGV[1])
return 1
