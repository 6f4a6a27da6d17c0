-- Where streams stand.
--
-- KEYS  metas of streams
-- Reply: version, head of each; '0' and '' for one that is not there
local found = {}
for i, key in ipairs(KEYS) do
  local meta = redis.call('HMGET', key, 'v', 'h')
  found[2 * i - 1] = meta[1] or '0'
  found[2 * i] = meta[2] or ''
end
return found
