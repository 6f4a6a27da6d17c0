-- Makes syncs due without a commit.
--
-- KEYS  1 queue  2 leases  3 parked
-- ARGV  1 wall-clock ms, or '' for now  2... members
local at = tonumber(ARGV[1]) or wall_now()
for i = 2, #ARGV do make_due(KEYS[1], KEYS[2], KEYS[3], ARGV[i], at) end
return #ARGV - 1
