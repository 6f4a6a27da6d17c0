import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../src/domain/afgeleid/post.ts';
import { gewijzigdePosts } from '../../../src/domain/afgeleid/verschil.ts';

/** Posts as plain data; what stands in a view does not matter here. */
const post = (id: string, view: unknown): Post =>
  ({ id, publiek: { soort: 'kanaal' }, view, alleenBijwerken: false }) as Post;

describe('which posts a step changes', () => {
  it.each([
    ['a text', { titel: 'Deel A' }, { titel: 'Deel A: nee' }],
    ['a line more', { regels: ['a'] }, { regels: ['a', 'b'] }],
    ['a line less', { regels: ['a', 'b'] }, { regels: ['a'] }],
    ['the order of lines', { regels: ['a', 'b'] }, { regels: ['b', 'a'] }],
    ['something new', {}, { knop: { verb: 'taak' } }],
    ['something gone', { knop: { verb: 'taak' } }, {}],
    ['nothing instead of a list', { regels: [] }, { regels: null }],
    ['a list instead of fields', { regels: {} }, { regels: [] }],
  ])('%s', (_what, before, after) => {
    expect(gewijzigdePosts([post('z', before)], [post('z', after)])).toEqual(['z']);
  });

  it('a post that is new; not one that disappears, since that stands in Teams as it was', () => {
    expect(gewijzigdePosts([post('a', {})], [post('a', {}), post('b', {})])).toEqual(['b']);
    expect(gewijzigdePosts([post('a', {}), post('b', {})], [post('b', {})])).toEqual([]);
  });

  it('differs exactly when what would be sent differs', () => {
    const view = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(view, view, fc.boolean(), (one, other, same) => {
        const after = same ? (JSON.parse(JSON.stringify(one)) as unknown) : other;
        const sorted = (value: unknown): unknown =>
          Array.isArray(value)
            ? value.map(sorted)
            : typeof value === 'object' && value !== null
              ? {
                  // Apart from a list with the same in it: {} and [] are not the same.
                  fields: Object.entries(value)
                    .toSorted(([a], [b]) => (a < b ? -1 : 1))
                    .map(([key, inner]) => [key, sorted(inner)]),
                }
              : value;
        const differs = JSON.stringify(sorted({ one })) !== JSON.stringify(sorted({ one: after }));
        expect(gewijzigdePosts([post('z', { one })], [post('z', { one: after })])).toEqual(
          differs ? ['z'] : [],
        );
      }),
    );
  });
});
