-- Writes or deletes one delivery of the ledger, and counts that in the meta of the case, if it is (still) there: what
-- was worked out from its deliveries earlier is then known to be of earlier.
--
-- KEYS  1 ledger  2 meta of the stream
-- ARGV  1 field  2 value, '' to delete it  3 '1': only when nothing stands there
local done = 1
if ARGV[2] == '' then
  done = redis.call('HDEL', KEYS[1], ARGV[1])
elseif ARGV[3] == '1' and redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then
  done = 0
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
if done == 1 and redis.call('HEXISTS', KEYS[2], 'v') == 1 then redis.call('HINCRBY', KEYS[2], 'b', 1) end
return done
