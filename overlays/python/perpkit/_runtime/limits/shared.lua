-- Decides for every client that shares a budget; shared_limits.py asks, limits.py explains the search (Budget.earliest).
--
-- KEYS  log      sorted set: moment in microseconds -> "cost:client:id", what was sent and what is booked
--       foreign  sorted set: until when -> units of other programs that use the same key
--       facts    hash: asked (what clients ask for), vendor (what its answers say), told (sent when)
-- ARGV  action, span (window and margin in microseconds), then what the action needs

local log, foreign, facts = KEYS[1], KEYS[2], KEYS[3]
local action, span = ARGV[1], tonumber(ARGV[2])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000000 + tonumber(clock[2])

local function text(number) return string.format('%.0f', number) end
local function units(member) return tonumber(string.match(member, '^(%d+)')) end

local function add(moment, member)
    redis.call('ZADD', log, text(moment), member)
    local last = tonumber(redis.call('ZRANGE', log, -1, -1, 'WITHSCORES')[2])
    local kept = text(math.ceil((last - now + 2 * span) / 1000))
    redis.call('PEXPIRE', log, kept)
    redis.call('PEXPIRE', facts, kept)
end

local function sum(after, till, part)
    local total = 0
    for _, member in ipairs(redis.call('ZRANGEBYSCORE', log, '(' .. text(after), till)) do
        if string.find(member, part or '', 1, true) then total = total + units(member) end
    end
    return total
end

local function earliest(cost, limit)
    local rows = redis.call('ZRANGEBYSCORE', log, '(' .. text(now - span), '+inf', 'WITHSCORES')
    local moments, costs = {}, {}
    for i = 1, #rows, 2 do
        costs[#costs + 1] = units(rows[i])
        moments[#moments + 1] = tonumber(rows[i + 1])
    end
    local others = redis.call('ZRANGEBYSCORE', foreign, '(' .. text(now), '+inf', 'WITHSCORES')
    local first, coming, other, load, moment, fits = 1, 1, 1, 0, now, nil
    while true do
        while first < coming and moments[first] + span <= moment do
            load = load - costs[first]
            first = first + 1
        end
        while coming <= #moments and moments[coming] <= moment do
            load = load + costs[coming]
            coming = coming + 1
        end
        while other <= #others and tonumber(others[other + 1]) <= moment do other = other + 2 end
        if load + cost > limit - (others[other] and units(others[other]) or 0) then
            fits = nil
        elseif not fits then
            fits = moment
        end
        local booked = moments[coming]
        if fits and (not booked or booked >= fits + span) then return fits end
        moment = booked or math.huge
        if first < coming then moment = math.min(moment, moments[first] + span) end
        if others[other] then moment = math.min(moment, tonumber(others[other + 1])) end
    end
end

redis.call('ZREMRANGEBYSCORE', log, '-inf', text(now - 2 * span))
redis.call('ZREMRANGEBYSCORE', foreign, '-inf', text(now))
local limit = tonumber(redis.call('HGET', facts, 'vendor') or redis.call('HGET', facts, 'asked') or '0')

if action == 'reserve' then
    local cost, asked, patience, owed = tonumber(ARGV[3]), ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6])
    local client, id = ARGV[7], ARGV[8]
    redis.call('HSET', facts, 'asked', asked)
    redis.call('PEXPIRE', facts, text(math.ceil(2 * span / 1000)))
    limit = tonumber(redis.call('HGET', facts, 'vendor') or asked)
    if owed > 0 then
        -- After an outage a client says what it counts as its own; what the log does not know of it is added.
        owed = owed - sum(now - span, '+inf', ':' .. client .. ':')
        if owed > 0 then add(now, text(owed) .. ':' .. client .. ':owed-' .. id) end
    end
    if cost > limit then return {'cost', now, 0, limit} end
    local moment = earliest(cost, limit)
    if patience >= 0 and moment - now > patience then return {'long', now, moment, limit} end
    add(moment, text(cost) .. ':' .. client .. ':' .. id)
    return {'booked', now, moment, limit}
elseif action == 'observe' then
    local used, told, sent = tonumber(ARGV[3]), tonumber(ARGV[4]), math.min(now, tonumber(ARGV[5]))
    if told > 0 and sent >= tonumber(redis.call('HGET', facts, 'told') or '0') then
        redis.call('HSET', facts, 'vendor', text(told), 'told', text(sent))
        redis.call('PEXPIRE', facts, text(math.ceil(2 * span / 1000)))
    end
    if now - sent < span and used > sum(sent - span, text(now)) then
        local share = used - sum(sent - tonumber(ARGV[6]), text(sent))
        for _, member in ipairs(redis.call('ZRANGE', foreign, 0, -1)) do
            if units(member) <= share then redis.call('ZREM', foreign, member) end
        end
        local smallest = redis.call('ZRANGE', foreign, -1, -1, 'WITHSCORES')
        if #smallest == 0 or tonumber(smallest[2]) < now + span then
            redis.call('ZADD', foreign, text(now + span), text(share))
            redis.call('PEXPIRE', foreign, text(math.ceil(span / 1000)))
        end
    end
    return {'observed', now, 0, limit}
end
if limit < 1 then return {'unknown', now, now, 0, 0} end
local largest = redis.call('ZRANGE', foreign, 0, 0)[1]
return {'state', now, earliest(1, limit), limit, sum(now - span, text(now)) + (largest and units(largest) or 0)}
