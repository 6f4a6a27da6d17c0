// The user of Redis in production may give every command that the program gives, and a forgotten one is found here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MAP = 'src/infra/redis';
const rechten = new Set(
  (/^user negenuur .*$/m.exec(readFileSync('deploy/compose/geheimen.sh', 'utf8'))?.[0] ?? '').match(
    /(?<= \+)[a-z]+(?=[ |]|$)/g,
  ),
);
const bronnen = readdirSync(MAP, { recursive: true, encoding: 'utf8' })
  .filter((naam) => /\.(?:ts|lua)$/.test(naam))
  .map((naam) => readFileSync(join(MAP, naam), 'utf8'));

test('the user of the settings may give every command that the program gives', () => {
  const gegeven = bronnen.flatMap((bron) =>
    [...bron.matchAll(/(?:\.command|redis\.call)\('([A-Za-z]+)'/g)].map(([, naam = '']) =>
      naam.toLowerCase(),
    ),
  );
  expect(new Set(gegeven).size).toBeGreaterThan(15);
  expect([...new Set(gegeven)].filter((naam) => !rechten.has(naam))).toEqual([]);
});
