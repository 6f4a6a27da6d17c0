-- Replaces one field of a hash if it is still the one that was read. Sent again after a lost reply it answers 1 too.
--
-- KEYS  1 hash
-- ARGV  1 field  2 expected value, '' for none  3 new value
local found = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if found == ARGV[3] then return 1 end
if found ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
