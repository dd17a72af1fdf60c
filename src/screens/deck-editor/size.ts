const KILO = 1_000;

/** A number of bytes as people say it: "12 kB", "3.4 MB". */
export function sizeOf(bytes: number): string {
  const [size, unit] = bytes < KILO * KILO ? [bytes / KILO, 'kilobyte'] : [bytes / KILO / KILO, 'megabyte'];
  const digits = size < 10 && unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(Math.max(size, unit === 'kilobyte' ? 1 : 0));
}
