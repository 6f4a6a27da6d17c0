-- Reads a stream, from what the caller knows already when that can still be right.
--
-- KEYS  1 events  2 meta
-- ARGV  1 known version  2 known head
-- Reply: version, head, id of the wrapping key, wrapped case key, version before the first blob, blobs
local meta = redis.call('HMGET', KEYS[2], 'v', 'h', 'e', 'k')
local version, head = tonumber(meta[1] or '0'), meta[2] or ''
local known = tonumber(ARGV[1])
local from = 0
if known < version or (known == version and ARGV[2] == head) then from = known end
return { int(version), head, meta[3] or '', meta[4] or '', int(from), redis.call('LRANGE', KEYS[1], from, -1) }
