-- Whether nobody newer was here lately; if so, we were.
--
-- KEYS  1 version seen last
-- ARGV  1 our version  2 how long we count, wall ms
if (tonumber(redis.call('GET', KEYS[1]) or '') or 0) > tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
