package dev.surimi.cli;

import java.util.stream.Stream;

/**
 * What may go wrong, vendor by vendor: a sentence, whose call, what is done to its entry, and what
 * must be said of it. JSON is written with single quotes.
 */
final class Corruptions {

  private static final String RESTOPLACE =
      """
      a begin that is no moment        | make a reserve    | said from=2031-03-15+09%3A00%3A00 => from=tomorrow | request /from pattern
      no end                           | make a reserve    | said &to=2031-03-15+10%3A30%3A00 => | request /to required
      a count in words                 | make a reserve    | said count=2 => count=two | request /count type
      nobody comes                     | make a reserve    | said count=2 => count=0 | request /count minimum
      tags as one text                 | make a reserve    | said tags[]=vip => tags=vip | request /tags type
      a bracket that does not close    | make a reserve    | said tags[]=vip => tags[=vip | request (whole) encoding
      a list and an object of one name | make a reserve    | said tags[]=vip => tags[]=vip&tags[a]=1 | request (whole) encoding
      half of a percent sign           | make a reserve    | said count=2 => count=2% | request (whole) encoding
      a name in Windows-1251           | make a reserve    | said %D0%90%D0%BD%D0%BD%D0%B0 => %C0%ED%ED%E0 | request (whole) encoding
      a status that there is not       | confirm a reserve | said status=2 => status=77 | request /status enum
      a count in words again           | change a reserve  | said 'count':3 => 'count':'three' | request /count type
      JSON with a comma too many       | change a reserve  | said 'count':3 => 'count':3, | request (whole) encoding
      a path that is misspelt          | list halls        | url /halls => /hall | request (whole) path
      PATCH for PUT                    | change a reserve  | verb PATCH | request (whole) method
      an id as a text                  | read a reserve    | answered /responseData/id = '145248' | response /responseData/id type
      a moment with a T                | read a reserve    | answered /responseData/time_from = '2031-03-15T09:00:00' | response /responseData/time_from pattern
      an object for a list             | list halls        | answered /responseData = {} | response /responseData type
      a number that is left out        | make a reserve    | without /responseData/number | response /responseData/number required
      an envelope without its method   | list reserves     | without /method | response /method required
      a reserve with something new     | list reserves     | answered /responseData/0/guest_rating = 5 | response /responseData/0/guest_rating unevaluatedProperties
      a refusal that is an object      | no table          | answered /error = {'message':'no'} | response /error type
      a refusal with an envelope       | no reserve        | answered /method = 'reserves' | response /method unevaluatedProperties
      a member that comes twice        | list halls        | came 'page':1 => 'page':1,'page':1 | response (whole) encoding
      an answer of no type             | no table          | cameAs | response (whole) contentType
      a failure of the vendor's        | list reserves     | status 500 | response /error required
      """;

  private static final String GUESTONLINE =
      """
      a page in words               | list restaurants | url page=1 => page=one | request /page type
      the day before the month      | hold a table     | said date=2031-03-15 => date=15/03/2031 | request /date format
      an hour of the American clock | hold a table     | said hour=20%3A00 => hour=8pm | request /hour pattern
      no day                        | write a booking  | said 'booking_date':'2031-03-15', => | request /booking/booking_date required
      persons in words              | hold a table     | said persons=4 => persons=four | request /persons type
      nobody comes                  | hold a table     | said persons=4 => persons=0 | request /persons minimum
      a name of sixty letters       | say who comes    | said Byron => BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB | request /contact_info/lastname maxLength
      a country of five letters     | say who comes    | said country_code]=FR => country_code]=FRENC | request /contact_info/country_code maxLength
      contact_info as a text        | say who comes    | said contact_info[lastname]=Byron => contact_info=Byron | request (whole) encoding
      an id that is none            | read a booking   | url 577990 => latest | request /{id} type
      a form called text            | hold a table     | sentAs text/plain | request (whole) contentType
      a booking that is null        | write a booking  | said {'booking':{ => {'booking':null,'was':{ | request /booking type
      JSON that ends too soon       | write a booking  | said 'Byron'}}} => 'Byron'}} | request (whole) encoding
      an answer called HTML         | read a booking   | cameAs text/html | response (whole) contentType
      an answer without a body      | cancel a booking | nothing came | response (whole) body
      a teapot                      | list restaurants | status 418 | response (whole) status
      a state that there is not     | cancel a booking | answered /booking_state = 'cancelled' | response /booking_state enum
      persons as a text             | read a booking   | answered /booked_persons_number = '2' | response /booked_persons_number type
      a day without its month       | commit           | answered /booking_date = '2031-15' | response /booking_date format
      no token                      | commit           | without /booking_token | response /booking_token required
      an id that is null            | write a booking  | answered /id = null | response /id type
      a member with a capital       | list restaurants | answered /restaurants/1/Name = 'Wasabi' | response /restaurants/1/Name unevaluatedProperties
      an error that is a text       | no booking       | answered /error = 'not found' | response /error type
      an error of another status    | no booking       | status 200 | response /object required
      """;

  private static final String OCTOTABLE =
      """
      a count of guests as a text     | reserve            | said 'pax':2 => 'pax':'2' | request /pax type
      half a guest                    | reserve            | said 'pax':2 => 'pax':2.5 | request /pax type
      nobody comes                    | reserve            | said 'pax':2 => 'pax':0 | request /pax minimum
      an hour that there is not       | reserve            | said 20:00:00 => 25:00:00 | request /start_hour pattern
      the day first                   | reserve            | said 2031-03-15 => 15.03.2031 | request /start_date format
      no customer's phone             | reserve            | said ,'phone':'+393331112223' => | request /customer/phone required
      a list of customers             | reserve            | said 'customer':{'first_name':'Ada','last_name':'Byron','phone':'+393331112223'} => 'customer':[] | request /customer type
      a channel in small letters      | reserve            | said OCTOTABLE_ADMIN => octotable_admin | request /channel pattern
      JSON sent as a form             | reserve            | sentAs application/x-www-form-urlencoded | request (whole) contentType
      a member that is there twice    | reserve            | said 'pax':2 => 'pax':2,'pax':3 | request (whole) encoding
      an event that there is not      | subscribe          | said RESERVATION_CREATED => RESERVATION_MADE | request /webhook_type enum
      an address that is none         | subscribe          | said https://example.org/hook => hook | request /endpoint format
      a day in the query that is none | list reservations  | url 2031-03-15 => 2031-02-30 | request /start_date format
      PATCH for what is posted        | subscribe          | verb PATCH | request (whole) method
      an object for a list            | list rooms         | answered /data = {} | response /data type
      null for a table                | list rooms         | answered /data/0/tables/0 = null | response /data/0/tables/0 type
      a status that there is not      | read a reservation | answered /data/0/status = 'HONOURED' | response /data/0/status enum
      true as a text                  | read a reservation | answered /data/0/waiting_list = 'true' | response /data/0/waiting_list type
      no customer                     | read a reservation | without /data/0/customer | response /data/0/customer required
      an answer that is cut           | list rooms         | came ]}]} => ]} | response (whole) encoding
      created with 200                | subscribe          | status 200 | response (whole) status
      an error without its message    | no reservation     | without /error/message | response /error/message required
      a success that fails            | no token           | answered /success = true | response /success const
      """;

  private static final String YTIMES =
      """
      a shop without a name                | list goods   | url 8bef430b-3aad-42e3-83d7-81a3f8782574 => | request /shopGuid minLength
      no shop                              | list sales   | said 'shopGuid':'8bef430b-3aad-42e3-83d7-81a3f8782574', => | request /shopGuid required
      a day in ISO form                    | book a place | said 20.03.2031 => 2031-03-20 | request /date pattern
      a time without minutes               | book a place | said 18:00 => 18 | request /timeFrom pattern
      a place for a list of places         | book a place | said [33126] => 33126 | request /placeList type
      a place as a text                    | book a place | said [33126] => ['33126'] | request /placeList/0 type
      an order of a kind that there is not | order        | said TOGO => TAKEAWAY | request /type enum
      nothing ordered                      | order        | said 'quantity':2 => 'quantity':0 | request /itemList/0/quantity minimum
      a price in words                     | order        | said 'priceWithDiscount':199 => 'priceWithDiscount':'cheap' | request /itemList/0/priceWithDiscount type
      a phone with a plus                  | order        | said 9005556677 => +79005556677 | request /client/phone pattern
      a name in bytes that are no UTF-8    | order        | bytes Федор => \u00ff\u00fe | request (whole) encoding
      brackets that cross                  | book a place | said [33126] => [33126} | request (whole) encoding
      a list for the whole                 | list sales   | said { => [{ | request (whole) encoding
      a success as a text                  | list shops   | answered /success = 'true' | response /success type
      a count below nothing                | list shops   | answered /count = -1 | response /count minimum
      a kind of shop that there is not     | list shops   | answered /rows/0/type = 'BAR' | response /rows/0/type enum
      a day with one digit                 | list sales   | answered /rows/0/shiftDate = '8.3.2031' | response /rows/0/shiftDate pattern
      an order without a status            | order        | without /rows/0/status | response /rows/0/status required
      a refusal without its message        | a busy place | without /error/message | response /error/message required
      a refusal without an error           | a busy place | answered /error = null | response /error type
      a booking that is no number          | book a place | answered /rows/0 = '458971' | response /rows/0 type
      """;

  private static final String IIKO =
      """
      an organization that is no GUID    | status                 | said 'organizationId':'11111111-1111-4111-8111-111111111111' => 'organizationId':'moscow' | request /organizationId format
      no organization                    | cancel                 | said 'organizationId':'11111111-1111-4111-8111-111111111111', => | request /organizationId required
      one id for a list of ids           | status                 | said ['84adf9c3-e9c0-4959-a8da-a86e512bee39'] => '84adf9c3-e9c0-4959-a8da-a86e512bee39' | request /reserveIds type
      a reason that there is not         | cancel                 | said ClientRefused => Rain | request /cancelReason enum
      a start with a T                   | create                 | said 2031-03-15 19:00:00.000 => 2031-03-15T19:00:00Z | request /estimatedStartTime pattern
      a duration as a text               | create                 | said 'durationInMinutes':120 => 'durationInMinutes':'two hours' | request /durationInMinutes type
      yes for true                       | create                 | said 'shouldRemind':true => 'shouldRemind':'yes' | request /shouldRemind type
      a kind of item that there is not   | create                 | said 'type':'Product' => 'type':'Drink' | request /order/items/0/type enum
      a product without an amount        | create                 | said 'amount':2 => 'sum':2 | request /order/items/0/amount required
      tables in a list of lists          | create                 | said ['66666666-6666-4666-8666-666666666601'] => [['66666666-6666-4666-8666-666666666601']] | request /tableIds/0 type
      no login                           | log in                 | said 'apiLogin' => 'api_login' | request /apiLogin required
      a login sent as text               | log in                 | sentAs text/plain | request (whole) contentType
      GET for POST                       | organizations          | verb GET | request (whole) method
      a path of another version          | organizations          | url /api/1/ => /api/3/ | request (whole) path
      an answer without its correlation  | cancel                 | without /correlationId | response /correlationId required
      a creation that is over            | create                 | answered /reserveInfo/creationStatus = 'Done' | response /reserveInfo/creationStatus enum
      a timestamp as a text              | create                 | answered /reserveInfo/timestamp = '1931252400000' | response /reserveInfo/timestamp type
      an id that is no GUID              | create                 | answered /reserveInfo/id = '42' | response /reserveInfo/id format
      a latitude as a text               | organizations          | answered /organizations/0/latitude = '55.7' | response /organizations/0/latitude type
      an organization with something new | organizations          | answered /organizations/1/stars = 3 | response /organizations/1/stars unevaluatedProperties
      an error with no words             | a foreign organization | without /errorDescription | response /errorDescription required
      a refusal that succeeds            | no login               | status 200 | response /organizations required
      """;

  private Corruptions() {}

  static Stream<Corruption> all() {
    return Stream.of(RESTOPLACE, GUESTONLINE, OCTOTABLE, YTIMES, IIKO)
        .flatMap(String::lines)
        .map(Corruption::of);
  }
}
