const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether `value` could be the id of a row at all; what is not cannot be found. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}
