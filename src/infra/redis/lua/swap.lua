-- Replaces a value if it is still the one that was read. Sent again after a lost reply it answers 1 too.
--
-- KEYS  1 key
-- ARGV  1 expected value, '' for none  2 new value
local found = redis.call('GET', KEYS[1]) or ''
if found == ARGV[2] then return 1 end
if found ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1
