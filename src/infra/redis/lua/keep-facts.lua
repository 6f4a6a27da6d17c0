-- Keeps what was worked out for the figures, of cases that are still as they were then: a case that was destroyed
-- meanwhile gets nothing back.
--
-- KEYS  meta and kept facts of each case
-- ARGV  version, head, changes of deliveries, facts of each
for i = 1, #KEYS, 2 do
  local a = 4 * (i - 1) / 2 + 1
  local meta = redis.call('HMGET', KEYS[i], 'v', 'h', 'b')
  if meta[1] == ARGV[a] and meta[2] == ARGV[a + 1] and (meta[3] or '0') == ARGV[a + 2] then
    redis.call('SET', KEYS[i + 1], ARGV[a + 3])
  end
end
return 1
