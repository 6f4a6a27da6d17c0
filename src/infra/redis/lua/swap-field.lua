-- Replaces one delivery of the ledger if it is still the one that was read, and counts that in the meta of the case
-- as put-field does. Sent again after a lost reply it answers 1 too.
--
-- KEYS  1 ledger  2 meta of the stream
-- ARGV  1 field  2 expected value, '' for none  3 new value
local found = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if found == ARGV[3] then return 1 end
if found ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
if redis.call('HEXISTS', KEYS[2], 'v') == 1 then redis.call('HINCRBY', KEYS[2], 'b', 1) end
return 1
