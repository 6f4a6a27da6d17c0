-- Takes entries that are due, for as long as the lease lasts. Sent again with the same token it gives the
-- same entries, less those that a commit or an acknowledgement has touched since.
--
-- KEYS  1 queue  2 leases  3 what this token claimed  4 latest case time given out
-- ARGV  1 token  2 how many  3 lease (wall ms)  4-6 wall0, case0, speed of the case clock; wall0 empty: the
--       queue runs on the wall clock
-- Reply: wall now, now on the queue's clock, then member, first due, attempts of each
local wall = wall_now()
local on_case = ARGV[4] ~= ''
local speed = on_case and tonumber(ARGV[6]) or 1
local now = on_case and case_now(wall, KEYS[4], ARGV[4], ARGV[5], ARGV[6]) or wall
local reply = { int(wall), int(now) }

local function give(member, due, attempts)
  reply[#reply + 1] = member
  reply[#reply + 1] = due
  reply[#reply + 1] = int(attempts)
end

local earlier = redis.call('LRANGE', KEYS[3], 0, -1)
for _, member in ipairs(earlier) do
  local lease = read_lease(redis.call('HGET', KEYS[2], member))
  if lease and lease.token == ARGV[1] then give(member, lease.due, lease.attempts) end
end
if #earlier > 0 then return reply end

-- Where an entry waits on its queue until a wall-clock time.
local function score(ends)
  return int(now + math.ceil((ends - wall) * speed))
end

local wanted, taken, ends = tonumber(ARGV[2]), 0, wall + tonumber(ARGV[3])
while taken < wanted do
  local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', int(now), 'WITHSCORES', 'LIMIT', 0, wanted - taken)
  if #due == 0 then break end
  for i = 1, #due, 2 do
    local member = due[i]
    local lease = read_lease(redis.call('HGET', KEYS[2], member))
    if lease and lease.ends > wall then
      -- Leases and back-off run on the wall clock; the case clock was moved and overtook this one.
      redis.call('ZADD', KEYS[1], score(lease.ends), member)
    else
      local first_due = lease and lease.due or due[i + 1]
      local attempts = lease and lease.attempts or 0
      -- A lease that ran out means that its holder died or hung: that run failed.
      if lease and lease.token ~= '' then attempts = attempts + 1 end
      write_lease(KEYS[2], member, ARGV[1], first_due, attempts, ends)
      redis.call('ZADD', KEYS[1], score(ends), member)
      redis.call('RPUSH', KEYS[3], member)
      give(member, first_due, attempts)
      taken = taken + 1
    end
  end
end
if taken > 0 then
  redis.call('PEXPIRE', KEYS[3], ARGV[3])
  if on_case then redis.call('SET', KEYS[4], int(now)) end
end
return reply
