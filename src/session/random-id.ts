/**
 * Random bytes as hexadecimal. `crypto.randomUUID` is missing where a page came by plain http to an address, which is
 * how phones in a room come; `getRandomValues` is everywhere.
 */
export function randomId(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}
