-- Reads the case clock; makes it when there is none; sets its speed or moves it when asked to.
-- A new speed starts at the present case time, so nothing jumps.
--
-- KEYS  1 clock
-- ARGV  1 speed of a new clock  2 1: give an existing clock this speed too  3 case ms to move it forward
--       4 case time that it must not stand before, '' for none: asked twice, it is moved once
-- Reply: wall now, wall0, case0, speed
local wall = wall_now()
local map = redis.call('HMGET', KEYS[1], 'w', 'c', 's')
local wall0, case0, speed = map[1], map[2], map[3]
if not wall0 then
  wall0, case0, speed = int(wall), int(wall), ARGV[1]
  redis.call('HSET', KEYS[1], 'w', wall0, 'c', case0, 's', speed)
elseif ARGV[2] == '1' and speed ~= ARGV[1] then
  case0 = int(tonumber(case0) + (wall - tonumber(wall0)) * tonumber(speed))
  wall0, speed = int(wall), ARGV[1]
  redis.call('HSET', KEYS[1], 'w', wall0, 'c', case0, 's', speed)
end
if ARGV[3] ~= '0' then case0 = int(redis.call('HINCRBY', KEYS[1], 'c', ARGV[3])) end
if ARGV[4] ~= '' then
  local short = tonumber(ARGV[4]) - math.floor(tonumber(case0) + (wall - tonumber(wall0)) * tonumber(speed))
  if short > 0 then case0 = int(redis.call('HINCRBY', KEYS[1], 'c', int(short))) end
end
return { int(wall), wall0, case0, speed }
