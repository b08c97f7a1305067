// From an exchange to the place on the floor that it made or changed.
export function findOnFloor() {}
