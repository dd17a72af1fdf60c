/** Everything that a person needs to join from their own device. */
export interface JoinWays {
  code: string;
  /** What one types into a browser: without `http://`. */
  address: string;
  /** What a QR code carries: the address of the join page with the join key behind `#`. */
  link: string;
}

/**
 * The ways to join a workshop. `origin` = what phones can open, such as `http://192.168.1.20:8080`; left out, the page's
 * own, which on the server's own machine may be one that no phone can open.
 */
export function joinWays(
  workshop: { code: string; joinKey: string },
  origin: string = window.location.origin,
): JoinWays {
  const link = `${origin}/join/${encodeURIComponent(workshop.code)}#key=${encodeURIComponent(workshop.joinKey)}`;
  return { code: workshop.code, address: origin.replace(/^https?:\/\//, ''), link };
}
