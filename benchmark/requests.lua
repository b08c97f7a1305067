-- One kind of request, for wrk: requests.lua <method> <path> <body> <header=value>...
-- {n} is a number that never comes twice, {day} a day that comes eight times; the first number is the argument "from=".
local method, path, body, headers, n

function init(args)
  method, path, body, headers, n = args[1], args[2], args[3], {}, 0
  for i = 4, #args do
    local name, value = args[i]:match("^([^=]+)=(.*)$")
    if name == "from" then n = tonumber(value) else headers[name] = value end
  end
  if body == "" then body = nil end
  fixed = not (path .. (body or "")):find("{", 1, true) or not (path .. (body or "")):find("{[nd]")
  if fixed then whole = wrk.format(method, path, headers, body) end
end

local function filled(text)
  return text and text:gsub("{n}", n):gsub("{day}", os.date("!%Y-%m-%d", 2240611200 + math.floor(n / 8) * 86400))
end

function request()
  if fixed then return whole end
  n = n + 1
  return wrk.format(method, (filled(path)), headers, (filled(body)))
end
