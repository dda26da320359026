-- The data of one budget, for all clients that share it. This does what budget.py and peaks.py do, with data in Redis
-- and by the clock of Redis. A call first stores what the client reports, then answers one question. The cost of a call
-- grows with the logarithm of the log.
--
-- KEYS  1     facts: hash with the fields of FACTS below
--       2     foreign: sorted set of units that other programs with the same key use; the score is the time until which
--             they count. Of two members, the later one has fewer units
--       3     peaks: hash, the tree of booked moments: moment -> "load bookings pending high left right"
--       4..7  log: sorted sets of what was sent or is booked: id, with its moment in microseconds as score; one set each
--             for 1, 8, 64 and 512 units
-- ARGV  1     question: reserve, release, state, or tell (no question)
--       2, 3  span (window and margin) and window, in microseconds
--       4, 5  run and serial that the client knows; run is 0 if it knows none
--       6     the run to begin if the store has none, or has lost its data
--       7     what the client reports to a store that has lost its data: 0 nothing, 1 something, 2 it is in this call
--       8, 9  total of the units that the client knew, and for how long they may count
--       10    budget that the client knew
--       11    number of entries, then 3 arguments for each: moment (relative to now), cost, id
--       ..    number of observations, then 4 arguments for each: used, limit, sent (-1 if unknown), age
--       ..    arguments of the question
-- Returns verdict, now, moment, limit, used, run, serial, total of units that count now or later, last booked moment

local FACTS = {'run', 'serial', 'asked', 'vendor', 'told', 'top', 'last', 'claimed', 'reported', 'lapse', 'cost', 'full',
               'root'}
local UNITS = {1, 8, 64, 512}
local BOOKED, LONG, COST, FORGOT, TOLD = 1, 2, 3, 4, 5

local question, span, window = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000000 + tonumber(clock[2])
local place = 10

local function argument()
    place = place + 1
    return ARGV[place]
end

local function text(number) return string.format('%.0f', number) end

local facts = {}
for i, value in ipairs(redis.call('HMGET', KEYS[1], unpack(FACTS))) do facts[FACTS[i]] = tonumber(value or '0') end

-- The log --------------------------------------------------------------------------------------------------------------
local function log(level) return KEYS[3 + level] end
local function sum(after, till)
    local total = 0
    for level = 1, facts.top do
        total = total + UNITS[level] * redis.call('ZCOUNT', log(level), '(' .. text(after), till)
    end
    return total
end

local function load_at(moment) return sum(moment - span, text(moment)) end
local function members(cost, id, act)
    for level = #UNITS, 1, -1 do
        for number = 1, math.floor(cost / UNITS[level]) do
            act(level, number == 1 and id or id .. '/' .. number)
        end
        cost = cost % UNITS[level]
    end
end

local function booked_at(cost, id)
    local found
    members(cost, id, function(level, member) found = found or redis.call('ZSCORE', log(level), member) end)
    return found and tonumber(found)
end

-- The peaks: see peaks.py ----------------------------------------------------------------------------------------------
local nodes, changed = {}, {}
local root = facts.root > 0 and facts.root or nil

local function node(moment)
    local here = nodes[moment]
    if not here then
        local row = redis.call('HGET', KEYS[3], text(moment))
        local load, bookings, pending, high, left, right = string.match(row, '(%S+) (%S+) (%S+) (%S+) (%S+) (%S+)')
        here = {load = tonumber(load), bookings = tonumber(bookings), pending = tonumber(pending),
                high = tonumber(high), left = tonumber(left), right = tonumber(right)} -- '-' is nil
        nodes[moment] = here
    end
    return here
end

local function priority(moment) return moment % 2147483648 * 0.6180339887498949 % 1 end

local function raise(moment, units)
    if not moment then return end
    local here = node(moment)
    here.load, here.high, here.pending = here.load + units, here.high + units, here.pending + units
    changed[moment] = here
end

local function settled(moment)
    local here = node(moment)
    changed[moment] = here
    if here.pending ~= 0 then
        raise(here.left, here.pending)
        raise(here.right, here.pending)
        here.pending = 0
    end
    return here
end

local function measure(here)
    here.high = here.load
    if here.left then here.high = math.max(here.high, node(here.left).high) end
    if here.right then here.high = math.max(here.high, node(here.right).high) end
end

local function split(top, moment)
    if not top then return nil, nil end
    local here = settled(top)
    local part
    if top < moment then
        here.right, part = split(here.right, moment)
        measure(here)
        return top, part
    end
    part, here.left = split(here.left, moment)
    measure(here)
    return part, top
end

local function merge(before, after)
    if not before or not after then return before or after end
    if priority(before) > priority(after) then
        local here = settled(before)
        here.right = merge(here.right, after)
        measure(here)
        return before
    end
    local here = settled(after)
    here.left = merge(before, here.left)
    measure(here)
    return after
end

local function shift(top, from, till, units)
    if not top then return end
    if not from and not till then return raise(top, units) end
    local here = settled(top)
    if from and top < from then
        shift(here.right, from, till, units)
    elseif till and top >= till then
        shift(here.left, from, till, units)
    else
        here.load = here.load + units
        shift(here.left, from, nil, units)
        shift(here.right, nil, till, units)
    end
    measure(here)
end

local function last_above(top, from, till, bound)
    if not top then return nil end
    local here = node(top)
    if here.high <= bound then return nil end
    local below = bound - here.pending
    if till and top >= till then return last_above(here.left, from, till, below) end
    local later = last_above(here.right, from and top < from and from or nil, till, below)
    if later or (from and top < from) then return later end
    if here.load > bound then return top end
    return last_above(here.left, from, nil, below)
end

local function next_peak(after)
    local found, top = nil, root
    while top do
        if top > after then
            found, top = top, node(top).left
        else
            top = node(top).right
        end
    end
    return found
end

local function known_peak(moment)
    local top = root
    while top and top ~= moment do
        if moment < top then top = node(top).left else top = node(top).right end
    end
    return top
end

local function remove(top)
    if not top then return end
    local here = node(top)
    remove(here.left)
    remove(here.right)
    changed[top] = nil
    redis.call('HDEL', KEYS[3], text(top))
end

local function add_peak(moment, load)
    if known_peak(moment) then
        changed[moment] = node(moment)
        changed[moment].bookings = changed[moment].bookings + 1
        return
    end
    local before, after = split(root, moment)
    nodes[moment] = {load = load, bookings = 1, pending = 0, high = load}
    changed[moment] = nodes[moment]
    root = merge(merge(before, moment), after)
end

local function drop_peak(moment)
    if not known_peak(moment) then return end
    local here = node(moment)
    here.bookings = here.bookings - 1
    changed[moment] = here
    if here.bookings == 0 then
        local before, rest = split(root, moment)
        local gone, after = split(rest, moment + 1)
        root = merge(before, after)
        remove(gone)
    end
end

-- Booking --------------------------------------------------------------------------------------------------------------
local function add(moment, cost, id)
    if booked_at(cost, id) then return false end
    members(cost, id, function(level, member)
        facts.top = math.max(facts.top, level)
        redis.call('ZADD', log(level), text(moment), member)
    end)
    facts.last = math.max(facts.last, moment)
    shift(root, moment, moment + span, cost)
    if moment > now then add_peak(moment, load_at(moment)) end
    return true
end

local function give_back(cost, id)
    local moment = booked_at(cost, id)
    if not moment then return end
    members(cost, id, function(level, member) redis.call('ZREM', log(level), member) end)
    drop_peak(moment)
    shift(root, moment, moment + span, -cost)
    facts.full = math.min(facts.full, moment - span + 1)
end

-- Other programs, and clients that have not yet reported what they sent before the store lost its data -------------------
local others, steps -- set by read_others, after all reports

local function read_others()
    others, steps = {}, {}
    local missing = facts.claimed - facts.reported
    local waiting = facts.lapse > now and missing > 0
    local rows = redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. text(now), '+inf', 'WITHSCORES')
    for i = 1, #rows, 2 do
        local till, units = tonumber(rows[i + 1]), tonumber(rows[i])
        if waiting and facts.lapse <= till then
            others[#others + 1] = {till = facts.lapse, units = units + missing}
            waiting = false
        end
        others[#others + 1] = {till = till, units = units + (waiting and missing or 0)}
    end
    if waiting then others[#others + 1] = {till = facts.lapse, units = missing} end
    for i, other in ipairs(others) do steps[i] = other.till end
end

local function others_at(moment)
    for _, other in ipairs(others) do
        if other.till > moment then return other.units end
    end
    return 0
end

local function learn(used, told, sent, at)
    sent = sent < 0 and at or math.min(at, sent)
    if told > 0 and sent >= facts.told then
        facts.vendor, facts.told, facts.full = told, sent, 0
    end
    if at - sent >= span or used <= sum(sent - span, text(at)) then return end
    local units, till = used - sum(sent - window, text(sent)), at + span
    for _, member in ipairs(redis.call('ZRANGE', KEYS[2], 0, -1)) do
        local until_then = tonumber(redis.call('ZSCORE', KEYS[2], member))
        if tonumber(member) >= units and until_then >= till then return end
        if tonumber(member) <= units and until_then <= till then redis.call('ZREM', KEYS[2], member) end
    end
    redis.call('ZADD', KEYS[2], text(till), text(units))
end

-- The search: see Budget.earliest ----------------------------------------------------------------------------------------
local limit
local function used_at(moment) return load_at(moment) + others_at(moment) end

local function last_rush(moment, cost)
    if root then
        local till = moment + span
        for i = #steps, 0, -1 do
            local from = i > 0 and steps[i] or moment
            if from < till and from >= moment then
                local rush = last_above(root, from, till, limit - cost - others_at(from))
                if rush then return rush end
                till = from
            end
        end
    end
    return used_at(moment) + cost > limit and moment or nil
end

local function relief(rush, cost)
    local till = math.max(rush + span, steps[#steps] or 0)
    till = math.min(till, next_peak(rush) or till)
    if facts.top == 1 and #steps == 0 then -- the usual case: the log itself has the moment
        local gone = redis.call('ZCOUNT', log(1), '-inf', text(rush - span))
        local rank = gone + load_at(rush) + cost - limit - 1
        return math.min(till, tonumber(redis.call('ZRANGE', log(1), rank, rank, 'WITHSCORES')[2]) + span)
    end
    local low, high = rush + 1, till
    while low < high do
        local middle = math.floor((low + high) / 2)
        if used_at(middle) + cost <= limit then high = middle else low = middle + 1 end
    end
    return low
end

local function earliest(cost, after)
    local begin = cost >= facts.cost and math.max(now, facts.full) or now
    local moment = math.max(begin, after)
    local rush = last_rush(moment, cost)
    while rush do
        moment = relief(rush, cost)
        rush = last_rush(moment, cost)
    end
    if after <= begin then facts.cost, facts.full = cost, moment end -- else there may be room before
    return moment
end

-- The call ---------------------------------------------------------------------------------------------------------------
local run, serial, owes = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[7])
local forgot = facts.run ~= run or facts.serial < serial
if forgot and owes == 1 then return {FORGOT, now, 0, 0, 0, 0, 0, 0, 0} end

for level = 1, facts.top do redis.call('ZREMRANGEBYSCORE', log(level), '-inf', text(now - 2 * span)) end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', text(now))
local first = next_peak(-1)
if first and first <= now then
    local past
    past, root = split(root, now + 1)
    remove(past)
end

if facts.run == 0 or (facts.run == run and facts.serial < serial) then
    facts.run = tonumber(ARGV[6])
    facts.claimed, facts.reported, facts.lapse = 0, sum(now - span, '+inf'), 0
end
if forgot and owes == 2 then
    facts.claimed = math.max(facts.claimed, tonumber(ARGV[8]))
    facts.lapse = math.max(facts.lapse, now + tonumber(ARGV[9]))
    if facts.asked == 0 then facts.asked = tonumber(ARGV[10]) end
end
for _ = 1, tonumber(argument()) do
    local moment, cost, id = now + tonumber(argument()), tonumber(argument()), argument()
    if add(moment, cost, id) and forgot then facts.reported = facts.reported + cost end
end
for _ = 1, tonumber(argument()) do
    learn(tonumber(argument()), tonumber(argument()), tonumber(argument()), now - tonumber(argument()))
end
read_others()
limit = facts.vendor > 0 and facts.vendor or facts.asked

local verdict, moment = TOLD, now
if question == 'reserve' then
    local cost, asked, patience, id = tonumber(argument()), tonumber(argument()), tonumber(argument()), argument()
    if asked ~= facts.asked then facts.asked, facts.full = asked, 0 end
    limit = facts.vendor > 0 and facts.vendor or asked
    local after = now + tonumber(argument())
    local again = booked_at(cost, id) -- the client asks again, because the first answer was lost
    if again then
        verdict, moment = BOOKED, again
    elseif cost > limit then
        verdict = COST
    else
        moment = earliest(cost, after)
        verdict = patience >= 0 and moment - now > patience and LONG or BOOKED
        if verdict == BOOKED then
            add(moment, cost, id)
            facts.serial = facts.serial + 1
        end
    end
elseif question == 'release' then
    give_back(tonumber(argument()), argument())
elseif question == 'state' and limit > 0 then
    moment = earliest(1, now)
end

facts.root = root or 0
for at, here in pairs(changed) do
    redis.call('HSET', KEYS[3], text(at), string.format('%.0f %.0f %.0f %.0f %s %s', here.load, here.bookings, here.pending,
        here.high, here.left and text(here.left) or '-', here.right and text(here.right) or '-'))
end
local kept = {}
for _, name in ipairs(FACTS) do
    kept[#kept + 1] = name
    kept[#kept + 1] = text(facts[name])
end
redis.call('HSET', KEYS[1], unpack(kept))
local expiry = text(math.ceil((math.max(facts.last, now) - now + 2 * span) / 1000))
for i = 1, 3 + facts.top do redis.call('PEXPIRE', KEYS[i], expiry) end
return {verdict, now, moment, limit, load_at(now) + others_at(now), facts.run, facts.serial,
        sum(now - span, '+inf') + others_at(now), math.max(facts.last, now)}
