import { describe, expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { samenvatting } from '../../cards/samenvatting.ts';
import { alleVoorbeelden, delen, knoppen, teksten } from './kaartdelen.ts';

/** Teams refuses about 100 KB; the project keeps every activity under 25 KB, its envelope included. */
const MAX_BYTES = 25 * 1024;
const ENVELOP = 1024;

describe.each(alleVoorbeelden)('$naam', ({ view }) => {
  const kaart = render(view);
  const json = JSON.stringify(kaart);

  test('is an Adaptive Card 1.5 in Dutch that can be read aloud', () => {
    expect(kaart).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'nl' });
    expect(kaart['speak']).toMatch(/\S.*\.$/);
    expect(kaart['fallbackText']).toMatch(/\S/);
  });

  test('has no hole in it', () => {
    expect(teksten(kaart).join('\n')).not.toMatch(/\{(op|wie|taak|rol|nr|voor|door|locatie|rollen|bron)\}/);
    expect(json).not.toMatch(/undefined|NaN|\[object|null|Invalid/);
    expect(delen(kaart).filter((deel) => '$when' in deel || '$data' in deel || '$deel' in deel)).toEqual([]);
  });

  test('is the same, byte for byte, every time', () => {
    expect(JSON.stringify(render(structuredClone(view)))).toBe(json);
  });

  test('fits in an activity', () => {
    expect(Buffer.byteLength(json) + ENVELOP).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('has a fallback with the same data and the verb on every button', () => {
    for (const { verb, data, title, fallback, associatedInputs } of knoppen(kaart)) {
      expect(fallback).toEqual({
        ...(fallback as object),
        type: 'Action.Submit',
        title,
        data: { ...(data as object), verb },
      });
      expect((fallback as { associatedInputs?: unknown }).associatedInputs).toBe(associatedInputs);
    }
  });

  test('has at most three short buttons beside each other', () => {
    const rijen = delen(kaart).flatMap((deel) => (Array.isArray(deel['actions']) ? [deel['actions']] : []));
    for (const rij of rijen as { title: string }[][]) {
      expect(rij.length).toBeLessThanOrEqual(3);
      expect(rij.map(({ title }) => title).join('').length).toBeLessThanOrEqual(36);
    }
  });

  test('has a preview of number, task and time', () => {
    expect(samenvatting(view)).toMatch(/^\S.{3,110}$/);
  });
});
