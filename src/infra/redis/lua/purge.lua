-- Destroys a stream and writes its tombstone, both or neither. Sent again after a lost reply it answers 1 too.
--
-- KEYS  1 events  2 meta  3 commands  4-6 timer queue, leases, parked  7-9 the same of syncs  10 open index
--       11 register  12 place in the register  13 purged, of which messages still stand  14 changed streams
--       15 figures that destroyed cases leave behind  16 facts of the case that were kept for the figures
-- ARGV  1 expected version  2 expected head  3 short id of the stream  4 expected place in the register
--       5 new place  6 tombstone  7 wall-clock ms  8 number of figures, then name, count of each,
--       then members of the agendas
local at = redis.call('GET', KEYS[12]) or ''
if at == ARGV[5] then return 1 end
if at ~= ARGV[4] then return 0 end
local meta = redis.call('HMGET', KEYS[2], 'v', 'h')
if meta[1] ~= ARGV[1] or meta[2] ~= ARGV[2] then return 0 end

redis.call('RPUSH', KEYS[11], ARGV[6])
redis.call('SET', KEYS[12], ARGV[5])
redis.call('HSET', KEYS[13], ARGV[3], ARGV[7])
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[16])
redis.call('ZREM', KEYS[10], ARGV[3])
redis.call('ZREM', KEYS[14], ARGV[3])
local rest = 9 + 2 * ARGV[8]
for i = 9, rest - 1, 2 do redis.call('HINCRBY', KEYS[15], ARGV[i], ARGV[i + 1]) end
for i = rest, #ARGV do
  for first = 4, 7, 3 do
    redis.call('ZREM', KEYS[first], ARGV[i])
    redis.call('HDEL', KEYS[first + 1], ARGV[i])
    redis.call('HDEL', KEYS[first + 2], ARGV[i])
  end
end
return 1
