-- How a location's agenda stands. Reads only.
--
-- KEYS  1-3 timer queue, leases, parked  4-6 the same of syncs  7 latest case time given out
-- ARGV  1-3 wall0, case0, speed of the case clock
-- Reply: wall ms until the next entry may be claimed (-1: none), oldest lateness (wall ms), parked, pending
local wall, speed = wall_now(), tonumber(ARGV[3])
local case = case_now(wall, KEYS[7], ARGV[1], ARGV[2], ARGV[3])
local wait, late = nil, 0

local function look(queue, leases, now, per_ms)
  local head = redis.call('ZRANGE', queue, 0, 0, 'WITHSCORES')
  if head[2] then
    local left = math.max(0, math.ceil((tonumber(head[2]) - now) / per_ms))
    if not wait or left < wait then wait = left end
    late = math.max(late, (now - tonumber(head[2])) / per_ms)
  end
  for _, value in ipairs(redis.call('HVALS', leases)) do
    late = math.max(late, (now - tonumber(read_lease(value).due)) / per_ms)
  end
end

look(KEYS[1], KEYS[2], case, speed)
look(KEYS[4], KEYS[5], wall, 1)
return {
  wait and int(wait) or '-1',
  int(math.floor(late)),
  redis.call('HLEN', KEYS[3]) + redis.call('HLEN', KEYS[6]),
  redis.call('ZCARD', KEYS[1]) + redis.call('ZCARD', KEYS[4]),
}
