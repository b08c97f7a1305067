-- Bookings, one after the other in each world: bookings.lua <worlds> <prefix of their names> <number of the first>
-- <milliseconds that a connection rests after each>
local worlds, prefix, n, rest

function init(args)
  worlds, prefix, n, rest = tonumber(args[1]), args[2], tonumber(args[3]), tonumber(args[4])
end

function delay()
  return rest
end

function request()
  n = n + 1
  local on = os.date("!%Y-%m-%d", 2240611200 + math.floor(n / (worlds * 8)) * 86400)
  local headers = { ["X-Token"] = "test_" .. prefix .. (n % worlds), ["Content-Type"] = "application/json" }
  return wrk.format("POST", "/guestonline/v1/bookings", headers,
    '{"booking":{"restaurant_id":479,"booking_date":"' .. on .. '","booking_time":"' .. on ..
    ' 20:00","booked_persons_number":2,"contact":{"lastname":"Doe","email":"j' .. n .. '@example.com"}}}')
end
