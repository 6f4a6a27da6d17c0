import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import { kopVast, na } from '../../cards/voorbeelden/basis.ts';
import { vlak, vrijeTekst } from '../../cards/vrije-tekst.ts';
import type { InzienView } from '../../src/domain/afgeleid/views.ts';
import { formulieren } from '../../src/domain/werkproces/formulierenregister.ts';
import { delen } from './kaartdelen.ts';

const gevaarlijk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '${1 + 1}',
    '${$root.knoppen}',
    '$when',
    '**vet** _schuin_ [link](https://voorbeeld.test)',
    '![plaatje](https://voorbeeld.test/x.png)',
    '<at>Officier</at> <img src=x>',
    '{{DATE(2026-12-07T12:00:00Z, SHORT)}}',
    '\u202egereel\u202c \u200bverborgen',
    'regel een\n# kop\n- lijst\n1. een',
  ),
);

function inzien(tekst: string): InzienView {
  return {
    soort: 'inzien',
    kop: kopVast,
    feiten: [],
    formulieren: [
      {
        formulier: formulieren['deel-a'],
        rol: 'vt',
        organisatie: null,
        op: na(1),
        antwoorden: { voorwaarden: tekst, toegang: tekst, gevallen: [tekst] },
      },
    ],
    toelichting: tekst,
    reacties: [{ op: na(2), rol: 'politie', tekst }],
    samenvatting: false,
    bewijs: [],
  };
}

describe('text that a person typed', () => {
  test('is never evaluated as an expression and never adds elements', () => {
    fc.assert(
      fc.property(gevaarlijk, (tekst) => {
        const kaart = delen(render(inzien(tekst)));
        const runs = kaart.flatMap(({ type, text }) => (type === 'TextRun' ? [String(text)] : []));
        const regels = vrijeTekst(tekst).length;
        expect(runs).toHaveLength(3 * regels);
        expect(new Set(kaart.map(({ type }) => type).filter((type) => type !== undefined))).toEqual(
          new Set(kaartsoorten(regels)),
        );
      }),
    );
    const rekensom = JSON.stringify(render(inzien('${1 + 1} blijft ${kop.nummer}')));
    expect(rekensom).toContain('${1 + 1} blijft ${kop.nummer}');
  });

  test('stands in runs, which know no markdown, and nowhere else', () => {
    const kanarie = '**KANARIE** [klik](https://voorbeeld.test)';
    const teksten = delen(render(inzien(kanarie))).flatMap(({ type, text }) =>
      typeof text === 'string' && text.includes('KANARIE') ? [type] : [],
    );
    expect(teksten).toEqual(['TextRun', 'TextRun', 'TextRun']);
  });

  test('hides nothing and turns nothing round', () => {
    fc.assert(
      fc.property(gevaarlijk, (tekst) => {
        const zichtbaar = vrijeTekst(tekst).map(
          ({ inlines }) => (inlines as { text: string }[])[0]?.text ?? '',
        );
        expect(zichtbaar.join('')).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(zichtbaar.join('\n')).not.toContain('{{');
      }),
    );
  });

  test('is cut off where the card would get too long', () => {
    expect(vrijeTekst('a'.repeat(50), 10)).toMatchObject([{ inlines: [{ text: `${'a'.repeat(10)} …` }] }]);
  });

  test('comes back in its input as it was typed', () => {
    const [, , , terug] = voorbeelden.formulier;
    const invoer = delen(terug === undefined ? {} : render(terug.view)).find(
      ({ id }) => id === 'voorwaarden',
    );
    expect(invoer?.['value']).toBe(
      'Geen contact. Melden bij de balie. **Geen** [link](http://voorbeeld.test) en ${1+1}.',
    );
  });
});

function kaartsoorten(regels: number): readonly string[] {
  const altijd = [
    'AdaptiveCard',
    'ColumnSet',
    'Column',
    'TextBlock',
    'Container',
    'Action.Execute',
    'Action.Submit',
  ];
  return regels > 0 ? [...altijd, 'RichTextBlock', 'TextRun'] : altijd;
}

describe('a name from settings or a source', () => {
  test('starts no markdown, tag or link inside a sentence', () => {
    fc.assert(
      fc.property(gevaarlijk, (naam) => {
        expect(vlak(naam)).not.toMatch(/[\\`*_[\]<>#|~!\n\p{Cc}\p{Cf}]|\{\{/u);
      }),
    );
    expect(vlak('Kennemerland')).toBe('Kennemerland');
    expect(vlak('Zaanstreek-Waterland')).toBe('Zaanstreek-Waterland');
  });
});
