<?php
define('SANDBOX', getenv('SURIMI_SANDBOX') ?: 'http://localhost:8080');

function call(string $verb, string $path, string $body = '', array $headers = []): array {
    $headers[] = $body !== '' && $body[0] === '{'
        ? 'Content-Type: application/json' : 'Content-Type: application/x-www-form-urlencoded';
    $context = stream_context_create(['http' => [
        'method' => $verb, 'content' => $body, 'header' => $headers, 'ignore_errors' => true]]);
    $answer = file_get_contents(SANDBOX . $path, false, $context);
    return [(int) explode(' ', $http_response_header[0])[1], json_decode($answer, true)];
}

function control(string $verb, string $path, ?array $said = null): array {
    return call($verb, '/_sandbox/worlds/php' . $path, $said === null ? '' : json_encode($said));
}

function expect(bool $fine, mixed $otherwise): void {
    $fine or throw new Exception(json_encode($otherwise));
}

control('PUT', '', ['now' => '2031-03-10T10:00:00Z', 'clock' => 'frozen']);
control('POST', '/reset');
$key = ['X-Token: test_php'];

[$status, $pending] = call('POST', '/guestonline/v1/pending_bookings', http_build_query(
    ['restaurant_id' => 479, 'date' => '2031-03-14', 'hour' => '20:00', 'persons' => 2]), $key);
expect($status === 200, $pending);

[, $ledger] = control('POST', '/clock/advance', ['by' => 'PT7M']);
expect(in_array('pending_booking.expired', array_column($ledger['fired'], 'what')), $ledger);
[$status] = call('PUT', "/guestonline/v1/pending_bookings/{$pending['id']}/commit", '', $key);
expect($status === 404, $status);

[, $violations] = control('GET', '/violations');
expect($violations['count'] === 0, $violations);
