import { expect, test } from 'vitest';
import { bevatPersoonsgegeven } from '../../src/domain/privacy/persoonsgegevens.ts';
import { allowedFacts } from '../../src/infra/logging/allowed-facts.ts';
import { smallProject } from './broken-copy.ts';

/** ms of this processor, whatever else the machine does. */
function duurt(werk: () => void): number {
  const begin = process.cpuUsage();
  werk();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

/** Texts that make an expression begin again and again. */
const nasty = [
  'a',
  'A',
  '1',
  'A-',
  'AB1-',
  '1-',
  'PL-1-1',
  '@a',
  'a.',
  'a-a.',
  ' ',
  '.',
  '((',
  'at (',
  ':1',
].map((deel) => deel.repeat(30_000 / deel.length));

test('the expressions that the check cannot judge take no time on long texts', () => {
  for (const tekst of nasty) {
    expect(
      duurt(() => bevatPersoonsgegeven(`${tekst}!`)),
      tekst.slice(0, 8),
    ).toBeLessThan(2_000);
    const error = { name: 'Error', frames: [`at ${tekst}`, `at ${tekst.slice(0, 330)}`] };
    expect(
      duurt(() => allowedFacts({ error })),
      tekst.slice(0, 8),
    ).toBeLessThan(500);
  }
});

test('the check finds an expression that is slow, and one that is made while the program runs', () => {
  using project = smallProject({
    'src/a.ts': 'export const traag = /^(a+)+$/; export const maakt = (x: string) => new RegExp(x);\n',
  });
  const { status, output } = project.run('scripts/checks/reguliere-expressies.ts');
  expect(status).toBe(1);
  expect(output).toContain('src/a.ts: /^(a+)+$/ is exponential');
  expect(output).toContain('is made while the program runs');
});
