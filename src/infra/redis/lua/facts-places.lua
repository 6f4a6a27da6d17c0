-- What cases stand at, as far as the figures go.
--
-- KEYS  meta of each case
-- Reply: version, head, changes of deliveries of each; '0' and '' for what is not there
local found = {}
for i = 1, #KEYS do
  local meta = redis.call('HMGET', KEYS[i], 'v', 'h', 'b')
  found[#found + 1] = meta[1] or '0'
  found[#found + 1] = meta[2] or ''
  found[#found + 1] = meta[3] or '0'
end
return found
