-- Deletes a value if it is still this one.
--
-- KEYS  1 key
-- ARGV  1 value
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
