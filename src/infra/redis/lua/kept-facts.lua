-- Reads what is kept of cases for the figures, with what tells whether it is still true.
--
-- KEYS  meta and kept facts of each case
-- Reply: version, head, changes of deliveries, id of the wrapping key, wrapped case key, kept facts of each;
--        '0' and '' for what is not there
local found = {}
for i = 1, #KEYS, 2 do
  local meta = redis.call('HMGET', KEYS[i], 'v', 'h', 'b', 'e', 'k')
  found[#found + 1] = meta[1] or '0'
  found[#found + 1] = meta[2] or ''
  found[#found + 1] = meta[3] or '0'
  found[#found + 1] = meta[4] or ''
  found[#found + 1] = meta[5] or ''
  found[#found + 1] = redis.call('GET', KEYS[i + 1]) or ''
end
return found
