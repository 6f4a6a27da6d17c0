-- How a location's agenda stands. Reads only.
--
-- KEYS  1-3 timer queue, leases, parked  4-6 the same of syncs  7 latest case time given out
-- ARGV  1-3 wall0, case0, speed of the case clock
-- Reply: wall ms until the next timer and the next sync may be claimed (-1: none), oldest lateness (wall ms),
--        the same of what nobody has taken up and nothing holds back, parked, pending
local wall, speed = wall_now(), tonumber(ARGV[3])
local case = case_now(wall, KEYS[7], ARGV[1], ARGV[2], ARGV[3])
local late, waiting = 0, 0

local function look(queue, leases, now, per_ms)
  local wait = '-1'
  local head = redis.call('ZRANGE', queue, 0, 0, 'WITHSCORES')
  if head[2] then
    local left = (tonumber(head[2]) - now) / per_ms
    wait = int(math.max(0, math.ceil(left)))
    waiting = math.max(waiting, -left)
  end
  for _, value in ipairs(redis.call('HVALS', leases)) do
    late = math.max(late, (now - tonumber(read_lease(value).due)) / per_ms)
  end
  return wait
end

local timer = look(KEYS[1], KEYS[2], case, speed)
local sync = look(KEYS[4], KEYS[5], wall, 1)
return {
  timer,
  sync,
  int(math.floor(math.max(late, waiting))),
  int(math.floor(waiting)),
  redis.call('HLEN', KEYS[3]) + redis.call('HLEN', KEYS[6]),
  redis.call('ZCARD', KEYS[1]) + redis.call('ZCARD', KEYS[4]),
}
