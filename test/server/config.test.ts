import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { configWords } from '../../src/words/server-start.ts';

const wrongIn = (environment: Record<string, string>) => {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems.map((problem) => problem.variable);
};

describe('[CONFIG-1] the environment', () => {
  it('may be empty: every variable has a default', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        port: 8080,
        host: '0.0.0.0',
        dataDir: './data',
        publicUrl: null,
        hostPassphrase: null,
        retentionDays: 90,
        trustProxy: 0,
        rateLimits: true,
      },
    });
    expect(readConfig({ PORT: '', PUBLIC_URL: '  ' })).toEqual(readConfig({}));
  });

  it('is read whole', () => {
    const read = readConfig({
      PORT: '9000',
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/in-step',
      PUBLIC_URL: 'https://instep.example.org/',
      HOST_PASSPHRASE: 'walk with me',
      RETENTION_DAYS: '30',
      TRUST_PROXY: '1',
      RATE_LIMITS: 'off',
      PATH: '/bin',
    });
    expect(read).toEqual({
      ok: true,
      config: {
        port: 9000,
        host: '127.0.0.1',
        dataDir: '/srv/in-step',
        publicUrl: 'https://instep.example.org',
        hostPassphrase: 'walk with me',
        retentionDays: 30,
        trustProxy: 1,
        rateLimits: false,
      },
    });
  });

  it('has every fault listed at once, each with a sentence', () => {
    const read = readConfig({
      PORT: '99999',
      HOST: 'http://x',
      PUBLIC_URL: 'https://x.org/path',
      HOST_PASSPHRASE: 'short',
      RETENTION_DAYS: '1.5',
      TRUST_PROXY: '-1',
      RATE_LIMITS: 'maybe',
    });
    expect(!read.ok && read.problems.map((problem) => problem.variable)).toEqual([
      'PORT',
      'HOST',
      'PUBLIC_URL',
      'HOST_PASSPHRASE',
      'RETENTION_DAYS',
      'TRUST_PROXY',
      'RATE_LIMITS',
    ]);
    for (const { code } of read.ok ? [] : read.problems) expect(configWords[code]).toMatch(/^[a-z].*\.$/);
  });
});

describe('[CONFIG-2] refused at the start', () => {
  it('DATABASE_URL, with a sentence that says what is used instead', () => {
    expect(wrongIn({ DATABASE_URL: 'postgres://localhost/in-step' })).toEqual(['DATABASE_URL']);
    expect(configWords.DATABASE_URL).toContain('SQLite');
  });

  it('a proxy in front without a passphrase', () => {
    expect(wrongIn({ TRUST_PROXY: '1' })).toEqual(['HOST_PASSPHRASE']);
    expect(wrongIn({ PORT: 'x', DATABASE_URL: 'x', TRUST_PROXY: '1', RATE_LIMITS: 'off' })).toEqual([
      'PORT',
      'DATABASE_URL',
      'HOST_PASSPHRASE',
      'RATE_LIMITS',
    ]);
    expect(wrongIn({ TRUST_PROXY: '1', HOST_PASSPHRASE: 'short' })).toEqual(['HOST_PASSPHRASE']);
    expect(wrongIn({ TRUST_PROXY: '1', HOST_PASSPHRASE: 'walk with me' })).toEqual([]);
  });

  it('rate limits off where others can reach the server', () => {
    expect(wrongIn({ RATE_LIMITS: 'off' })).toEqual(['RATE_LIMITS']);
    expect(wrongIn({ RATE_LIMITS: 'off', HOST: '192.168.1.5' })).toEqual(['RATE_LIMITS']);
    expect(wrongIn({ RATE_LIMITS: 'off', HOST: '127.0.0.1.example.org' })).toEqual(['RATE_LIMITS']);
    for (const HOST of ['127.0.0.1', 'localhost', '::1']) {
      expect(wrongIn({ RATE_LIMITS: 'off', HOST })).toEqual([]);
    }
  });

  it('a public address that is more than scheme, host and port', () => {
    for (const address of ['ftp://x.org', 'x.org', 'http://x.org/?a', 'http://u@x.org', 'http://x.org#a']) {
      expect(wrongIn({ PUBLIC_URL: address })).toEqual(['PUBLIC_URL']);
    }
  });
});

it('[CONFIG-3] .env.example names every variable with its default', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const example: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined) example[name] = value ?? '';
  }
  expect(Object.keys(example)).toEqual([
    'PORT',
    'HOST',
    'DATA_DIR',
    'DATABASE_URL',
    'PUBLIC_URL',
    'HOST_PASSPHRASE',
    'RETENTION_DAYS',
    'TRUST_PROXY',
    'RATE_LIMITS',
  ]);
  expect(readConfig(example)).toEqual(readConfig({}));
});
