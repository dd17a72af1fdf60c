let said: string | undefined;

/** The host's passphrase as it was said on this page, for as long as the page is open: it is written down nowhere. */
export function hostPassphrase(): string | undefined {
  return said;
}

export function keepHostPassphrase(passphrase: string | undefined): void {
  said = passphrase;
}
