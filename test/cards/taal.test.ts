import { describe, expect, test } from 'vitest';
import { inZin } from '../../cards/in-zin.ts';
import { render } from '../../cards/render.ts';
import { samenvatting } from '../../cards/samenvatting.ts';
import { taakteksten } from '../../cards/teksten/taken.ts';
import { alleVoorbeelden, delen, teksten } from './kaartdelen.ts';

const MAX_WOORDEN = 12;
const ENGELS =
  /\b(the|and|you|your|with|for|please|submit|send|cancel|back|next|case|answer|warning|error|loading|status:|decision|today|tomorrow|undefined|null|true|false)\b/i;
const JIJ = /\b(je|jij|jou|jouw)\b/i;

/** Lists of facts, roles and characteristics are no sentences: each part is read on its own. */
function zinnen(tekst: string): readonly string[] {
  return tekst.replaceAll('**', '').split(/[.?:]\s|[.?:]$|\s·\s|, /);
}

/** What a person typed is not ours to judge. */
function eigenTeksten(view: Parameters<typeof render>[0]): readonly string[] {
  const kaart = render(view);
  const getypt = new Set(delen(kaart).flatMap(({ type, text }) => (type === 'TextRun' ? [text] : [])));
  return teksten(kaart).filter((tekst) => !getypt.has(tekst));
}

test('a title inside a sentence begins small, and an abbreviation stays what it is', () => {
  const titels = Object.values(taakteksten).map(({ titel }) => inZin(titel));
  expect(titels.filter((titel) => /^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}/u.test(titel))).toEqual([]);
  const termen = ['Individuele Beoordeling bijwerken', 'Verzoek tot Onderzoek', 'Besluit vrijheid'];
  expect(termen.map((titel) => inZin(titel))).toEqual([...termen.slice(0, 2), 'besluit vrijheid']);
  expect(titels).toEqual(expect.arrayContaining(['HG-spreekuur', 'VT-melding doen', 'besluit over de zaak']));
});

describe.each(alleVoorbeelden)('$naam', ({ view }) => {
  const eigen = [...eigenTeksten(view), samenvatting(view)];

  test('uses short sentences', () => {
    const lang = eigen.flatMap(zinnen).filter((zin) => zin.trim().split(/\s+/).length > MAX_WOORDEN);
    expect(lang).toEqual([]);
  });

  test('speaks Dutch, with "u" and without shouting', () => {
    expect(eigen.filter((tekst) => ENGELS.test(tekst) || JIJ.test(tekst) || tekst.includes('!'))).toEqual([]);
  });

  test('uses no text colour of the host that is too faint', () => {
    const kleuren = delen(render(view)).flatMap(({ type, color }) =>
      type === 'TextBlock' && color !== undefined ? [color] : [],
    );
    expect(kleuren).toEqual([]);
  });
});
