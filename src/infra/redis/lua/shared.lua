-- Functions every script may use; put in front of each of them.
--
-- A lease is `token|due|attempts|until`: who holds the entry (empty: it only waits after a failure), when it
-- was first due, how many earlier runs failed, and the wall-clock ms before which nobody else may take it.

local function wall_now()
  local t = redis.call('TIME')
  return t[1] * 1000 + math.floor(t[2] / 1000)
end

-- Lua prints large numbers as 1.7e+12; Redis needs all the digits.
local function int(n)
  return string.format('%.0f', n)
end

-- One call for many values; Lua can hand over only so many at once. An even number, so that pairs stay together.
local function in_parts(command, key, values)
  for from = 1, #values, 1000 do
    redis.call(command, key, unpack(values, from, math.min(from + 999, #values)))
  end
end

local function read_lease(value)
  if not value then return nil end
  local token, due, attempts, ends = string.match(value, '^(.-)|(%-?%d+)|(%d+)|(%d+)$')
  return { token = token, due = due, attempts = tonumber(attempts), ends = tonumber(ends) }
end

local function write_lease(key, member, token, due, attempts, ends)
  redis.call('HSET', key, member, token .. '|' .. due .. '|' .. int(attempts) .. '|' .. int(ends))
end

-- The case clock: an affine map of the wall clock, never behind the latest time a claim gave out.
local function case_now(wall, latest_key, wall0, case0, speed)
  local now = math.floor(tonumber(case0) + (wall - tonumber(wall0)) * tonumber(speed))
  local latest = tonumber(redis.call('GET', latest_key) or '')
  if latest and latest > now then return latest end
  return now
end

-- Makes a sync due. An earlier due time is kept, else a busy post would always move to the back of the
-- queue; the time of a lease is no due time, so then the new one counts.
local function make_due(queue, leases, parked, member, at)
  redis.call('HDEL', parked, member)
  if redis.call('HDEL', leases, member) == 1 then
    redis.call('ZADD', queue, int(at), member)
  else
    redis.call('ZADD', queue, 'LT', int(at), member)
  end
end
