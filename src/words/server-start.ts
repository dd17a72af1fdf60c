/** What the server says of its environment, by what is wrong: `<VARIABLE>` alone = it has another shape than it should. */
export const configWords = {
  PORT: 'must be a whole number from 0 to 65535.',
  HOST: 'must be an address or a name of this machine, such as 0.0.0.0 or 127.0.0.1.',
  DATA_DIR: 'must be a folder.',
  DATABASE_URL:
    'is set, but PostgreSQL is not built yet: In Step keeps everything in one SQLite file in DATA_DIR. Leave it empty.',
  PUBLIC_URL: 'must be an http or https address without a path, such as https://instep.example.org.',
  HOST_PASSPHRASE: 'must have 8 to 200 characters.',
  RETENTION_DAYS: 'must be a whole number of days from 1 to 3650.',
  TRUST_PROXY: 'must be a whole number from 0 to 10.',
  RATE_LIMITS: 'must be on or off.',
  'passphrase-behind-proxy':
    'is needed when TRUST_PROXY is above 0: behind a proxy nobody comes from this machine, so that nobody could start a workshop.',
  'limits-off-for-others':
    'may only be off when HOST is an address of this machine alone, such as 127.0.0.1.',
};

/** What the terminal says when the server starts and stops. */
export const startWords = {
  badSettings: 'In Step can’t start with these settings:',
  setting: (variable: string, says: string) => `  ${variable} ${says}`,
  ready: (url: string) => `In Step is running. Facilitators start here: ${url}`,
  phones: (urls: readonly string[]) =>
    urls.length === 0
      ? 'No network was found: only this machine can use it.'
      : `Phones on the same network can use: ${urls.join(' or ')}`,
  onlyHere: 'Only this machine may start workshops. Set HOST_PASSPHRASE to let others.',
  stop: 'Ctrl+C stops it. Everything is saved.',
  stopping: 'Stopping. What was played is saved.',
  portTaken: (port: number) => `Port ${port} is in use already. Set PORT to another number.`,
  noAddress: (host: string) => `This machine doesn’t have the address ${host} (HOST).`,
  noFolder: (folder: string) => `The folder ${folder} (DATA_DIR) can’t be made or written.`,
  noDatabase: (file: string) => `${file} is no database of In Step, or of a newer one.`,
};
