-- A working day: of ten requests seven ask for availability, two read, one books; each in another world.
-- day.lua <worlds> <prefix of their names> <number of the first request> [reads, when nothing is booked]
local worlds, prefix, n, reads

function init(args)
  worlds, prefix, n, reads = tonumber(args[1]), args[2], tonumber(args[3]), args[4] == "reads"
end

local function day(days)
  return os.date("!%Y-%m-%d", 2240611200 + days * 86400)
end

function request()
  n = n + 1
  local visit = math.floor(n / worlds)
  local kind = (visit + n % worlds) % 10
  local headers = { ["X-Token"] = "test_" .. prefix .. (n % worlds), ["Content-Type"] = "application/json" }
  if kind == 0 and not reads then
    local on = day(math.floor(visit / 40))
    local body = '{"booking":{"restaurant_id":479,"booking_date":"' .. on .. '","booking_time":"' .. on ..
      ' 20:00","booked_persons_number":2,"contact":{"lastname":"Doe","email":"j' .. n .. '@example.com"}}}'
    return wrk.format("POST", "/guestonline/v1/bookings", headers, body)
  elseif kind <= 2 then
    return wrk.format("GET", "/guestonline/v1/bookings?restaurant_id=479&booking_date=" .. day(math.floor(visit / 40)), headers)
  end
  return wrk.format("GET", "/guestonline/v1/periods?restaurant_id=479&persons=2&date=" .. day(n % 30), headers)
end
