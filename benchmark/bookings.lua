-- Bookings, one after the other in each world: bookings.lua <worlds> <prefix of their names> <number of the first>
local worlds, prefix, n

function init(args)
  worlds, prefix, n = tonumber(args[1]), args[2], tonumber(args[3])
end

function request()
  n = n + 1
  local on = os.date("!%Y-%m-%d", 2240611200 + math.floor(n / (worlds * 8)) * 86400)
  local headers = { ["X-Token"] = "test_" .. prefix .. (n % worlds), ["Content-Type"] = "application/json" }
  return wrk.format("POST", "/guestonline/v1/bookings", headers,
    '{"booking":{"restaurant_id":479,"booking_date":"' .. on .. '","booking_time":"' .. on ..
    ' 20:00","booked_persons_number":2,"contact":{"lastname":"Doe","email":"j' .. n .. '@example.com"}}}')
end
