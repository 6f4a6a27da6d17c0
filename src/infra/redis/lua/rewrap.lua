-- Puts another wrapping around the key of a stream, if the one that was read still stands there. Sent again after
-- a lost reply it answers 1 too. Events stay as they are.
--
-- KEYS  1 meta
-- ARGV  1 id of the old wrapping key  2 old wrapped key  3 id of the new one  4 new wrapped key
local meta = redis.call('HMGET', KEYS[1], 'e', 'k')
if meta[1] == ARGV[3] and meta[2] == ARGV[4] then return 1 end
if meta[1] ~= ARGV[1] or meta[2] ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], 'e', ARGV[3], 'k', ARGV[4])
return 1
