import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Required<
  Pick<IConfiguration, 'forbidden' | 'options'>
>;

async function check(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(folders, {
    ...config.options,
    tsConfig: { fileName: `${root}tsconfig.json` },
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

describe('the arrows between folders', () => {
  it('each rule finds its breach in the fixture', async () => {
    const { summary } = await check(`${root}test/architecture/fixture`, ['src', 'server']);
    const found = new Set(summary.violations.map((violation) => violation.rule.name));
    expect(found).toEqual(new Set(config.forbidden.map((rule) => rule.name)));
  });

  it('the tree has none, and was read', async () => {
    const { summary } = await check(root, ['src', 'server']);
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(120);
  });
});
