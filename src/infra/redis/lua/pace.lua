-- Counts one call against sliding windows of the wall clock, or says how long to wait. All replicas share it.
--
-- KEYS  1 calls of the conversation  2 calls of the tenant
-- ARGV  1 name of this call, unique  2 pairs of the conversation: how many, then (calls, ms) of each window
--       then the same for the tenant
-- Reply: 0 when counted, else ms to wait; nothing is counted then
local now, at, wait = wall_now(), 2, 0
local longest = {}

for i = 1, 2 do
  longest[i] = 0
  local windows = tonumber(ARGV[at])
  at = at + 1
  for _ = 1, windows do
    local calls, ms = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
    at = at + 2
    longest[i] = math.max(longest[i], ms)
    if redis.call('ZCOUNT', KEYS[i], '(' .. int(now - ms), '+inf') >= calls then
      -- Room comes when the call that is `calls` back from the newest leaves this window.
      local oldest = redis.call('ZRANGE', KEYS[i], -calls, -calls, 'WITHSCORES')
      wait = math.max(wait, tonumber(oldest[2]) + ms - now, 1)
    end
  end
end
if wait > 0 then return int(wait) end

for i = 1, 2 do
  redis.call('ZREMRANGEBYSCORE', KEYS[i], '-inf', int(now - longest[i]))
  redis.call('ZADD', KEYS[i], int(now), ARGV[1])
  redis.call('PEXPIRE', KEYS[i], longest[i])
end
return 0
