import { addressWithKey } from '../session/keys.ts';

/** Everything that a person needs to join from their own device. */
export interface JoinWays {
  code: string;
  /** What one types into a browser: without `http://`. */
  address: string;
  /** What a QR code carries: the address of the join page with the join key behind `#`. */
  link: string;
}

/** The ways to join a workshop; `origin` = what phones can open, such as `http://192.168.1.20:8080`. */
export function joinWays({ code, joinKey }: { code: string; joinKey: string }, origin: string): JoinWays {
  const link = addressWithKey(`${origin}/join/${encodeURIComponent(code)}`, 'key', joinKey);
  return { code, address: origin.replace(/^https?:\/\//, ''), link };
}
