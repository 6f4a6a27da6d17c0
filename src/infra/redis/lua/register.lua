-- Adds entries to the register of a location, if nothing else came in between. Sent again after a lost reply it
-- answers 1 too: no two chains have the same head.
--
-- KEYS  1 register  2 place  3 streams that began
-- ARGV  1 expected place, '' for none  2 new place  3 how many that began are taken in  4... entries
local at = redis.call('GET', KEYS[2]) or ''
if at == ARGV[2] then return 1 end
if at ~= ARGV[1] then return 0 end
for i = 4, #ARGV do redis.call('RPUSH', KEYS[1], ARGV[i]) end
redis.call('SET', KEYS[2], ARGV[2])
redis.call('LTRIM', KEYS[3], ARGV[3], -1)
return 1
