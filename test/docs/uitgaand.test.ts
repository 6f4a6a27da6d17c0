import { expect, test } from 'vitest';
import { lees } from './lezen/paginas.ts';

test('the page of events names every type there is, and no other', () => {
  const bron = lees('src/domain/afgeleid/uitgaand.ts').tekst;
  const [, union = ''] = /export type Uitgaandsoort =([^;]+);/.exec(bron) ?? [];
  const soorten = [...union.matchAll(/'([\w.]+)'/g)].map(([, soort = '']) => soort);
  expect(soorten.length).toBeGreaterThan(5);
  const eersteCellen = lees('docs/uitgaand.md').tekst.match(/^\| `[^|]+(?= \| [^|]+\|$)/gm) ?? [];
  const genoemd = eersteCellen.flatMap((cel) => cel.match(/[a-z]+(?:\.[a-z]+)?/g) ?? []);
  expect(genoemd.filter((naam) => naam !== 'type').toSorted()).toEqual(soorten.toSorted());
});
