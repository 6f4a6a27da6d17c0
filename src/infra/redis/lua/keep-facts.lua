-- Keeps what was worked out for the figures, of cases that are still as they were then: a case that was destroyed
-- meanwhile gets nothing back.
--
-- KEYS  meta, ledger and kept facts of each case
-- ARGV  version, head, entries of the ledger, facts of each
for i = 1, #KEYS, 3 do
  local a = 4 * (i - 1) / 3 + 1
  local meta = redis.call('HMGET', KEYS[i], 'v', 'h')
  local entries = redis.call('HLEN', KEYS[i + 1])
  if meta[1] == ARGV[a] and meta[2] == ARGV[a + 1] and entries == tonumber(ARGV[a + 2]) then
    redis.call('SET', KEYS[i + 2], ARGV[a + 3])
  end
end
return 1
