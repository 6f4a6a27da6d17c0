-- Appends the events of one command with everything that follows from them, or does nothing.
-- Idempotent by command id: a commit that is sent again answers 'duplicate'.
--
-- KEYS  1 events  2 meta  3 commands  4-6 timer queue, leases, parked  7-9 the same of syncs  10 open index
--       11 changed streams, scored by number  12 number of the last change
--       13 streams that began and are not in the register yet
-- ARGV  1 command id  2 expected version  3 expected head  4 id of the wrapping key  5 wrapped case key
--       6 new head  7 open index: '' leave, 'drop', or a score  8 short id of the stream
--       9-12 numbers of events, timers set, timers dropped, posts dirty; then these, timers as id, due
local seen = redis.call('HGET', KEYS[3], ARGV[1])
if seen then return { 'duplicate', seen } end

local meta = redis.call('HMGET', KEYS[2], 'v', 'h', 'k')
local same_key = not meta[3] or meta[3] == ARGV[5]
if (meta[1] or '0') ~= ARGV[2] or (meta[2] or '') ~= ARGV[3] or not same_key then
  return { 'conflict' }
end

local at = 13
local function take(count)
  local from = at
  at = at + tonumber(count)
  return from, at - 1
end

local first, last = take(ARGV[9])
local version = int(tonumber(ARGV[2]) + tonumber(ARGV[9]))
if first <= last then
  in_parts('RPUSH', KEYS[1], { unpack(ARGV, first, last) })
  redis.call('HSET', KEYS[2], 'v', version, 'h', ARGV[6])
  if not meta[3] then redis.call('HSET', KEYS[2], 'e', ARGV[4], 'k', ARGV[5]) end
  local number = redis.call('INCR', KEYS[12])
  redis.call('ZADD', KEYS[11], number, ARGV[8])
  if number % 100 == 0 then redis.call('ZREMRANGEBYRANK', KEYS[11], 0, -2001) end
  if ARGV[2] == '0' then redis.call('RPUSH', KEYS[13], ARGV[8] .. '|' .. version .. '|' .. ARGV[6]) end
end
redis.call('HSET', KEYS[3], ARGV[1], version)

local set, dropped, touched = {}, {}, {}
first, last = take(2 * ARGV[10])
for i = first, last, 2 do
  local member = ARGV[8] .. '|' .. ARGV[i]
  set[#set + 1] = ARGV[i + 1]
  set[#set + 1] = member
  touched[#touched + 1] = member
end
first, last = take(ARGV[11])
for i = first, last do
  local member = ARGV[8] .. '|' .. ARGV[i]
  dropped[#dropped + 1] = member
  touched[#touched + 1] = member
end
in_parts('ZADD', KEYS[4], set)
in_parts('ZREM', KEYS[4], dropped)
in_parts('HDEL', KEYS[5], touched)
in_parts('HDEL', KEYS[6], touched)

first, last = take(ARGV[12])
local now = first <= last and wall_now()
for i = first, last do
  make_due(KEYS[7], KEYS[8], KEYS[9], ARGV[8] .. '|' .. ARGV[i], now)
end

if ARGV[7] == 'drop' then
  redis.call('ZREM', KEYS[10], ARGV[8])
elseif ARGV[7] ~= '' then
  redis.call('ZADD', KEYS[10], ARGV[7], ARGV[8])
end
return { 'committed' }
