-- Gives an entry back, to be claimed again after a delay, if the token still holds it.
--
-- KEYS  1 queue  2 leases  3 latest case time given out
-- ARGV  1 member  2 token  3 delay (wall ms)  4 1 when it counts as a failed attempt
--       5-7 wall0, case0, speed; wall0 empty: the queue runs on the wall clock
local lease = read_lease(redis.call('HGET', KEYS[2], ARGV[1]))
if not lease or lease.token ~= ARGV[2] then return 0 end
local wall, delay = wall_now(), tonumber(ARGV[3])
local at = wall + delay
if ARGV[5] ~= '' then
  at = case_now(wall, KEYS[3], ARGV[5], ARGV[6], ARGV[7]) + math.ceil(delay * tonumber(ARGV[7]))
end
write_lease(KEYS[2], ARGV[1], '', lease.due, lease.attempts + tonumber(ARGV[4]), wall + delay)
redis.call('ZADD', KEYS[1], int(at), ARGV[1])
return 1
