import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smallProject } from './broken-copy.ts';

const lists = readFileSync('scripts/checks/herkomst.json', 'utf8');
const NPMRC = 'ignore-scripts=true\n';
const goed = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
const gewend = Object.fromEntries(
  ['@swc/core', 'msgpackr-extract', 'swiper'].map((naam) => [
    `node_modules/${naam}`,
    { ...goed, hasInstallScript: true },
  ]),
);

function check(erbij: object, npmrc = NPMRC): { status: number | null; output: string } {
  const packages = {
    '': {},
    ...gewend,
    'node_modules/goed': goed,
    'node_modules/nieuw': { ...goed, ...erbij },
  };
  using project = smallProject({
    'package-lock.json': JSON.stringify({ packages }),
    '.npmrc': npmrc,
    'scripts/checks/herkomst.json': lists,
  });
  return project.run('scripts/checks/herkomst.ts');
}

test('a package with a licence of the list, a checksum and no script comes in', () => {
  expect(check({})).toMatchObject({ status: 0 });
});

test.each([
  ['a new licence', { license: 'AGPL-3.0' }, 'nieuw@1.0.0 has a new licence: AGPL-3.0'],
  ['no licence', { license: undefined }, 'nieuw@1.0.0 has no licence'],
  ['a script', { hasInstallScript: true }, 'nieuw@1.0.0 wants to run a script'],
  ['no checksum', { integrity: undefined }, 'nieuw@1.0.0 has no checksum'],
  ['a weak checksum', { integrity: 'sha1-x' }, 'nieuw@1.0.0 has no checksum'],
  ['another place', { resolved: 'git+ssh://git@example.test/x' }, 'nieuw@1.0.0 comes from git+ssh'],
])('a package with %s does not', (_naam, erbij, says) => {
  const { status, output } = check(erbij);
  expect([status, output]).toEqual([1, expect.stringContaining(says)]);
});

test('nor does anything when scripts of packages may run', () => {
  expect(check({}, '')).toMatchObject({ status: 1 });
});
