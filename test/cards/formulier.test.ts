import { describe, expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { kopVast, taak } from '../../cards/voorbeelden/basis.ts';
import type { FormulierView, VangrailView } from '../../src/domain/afgeleid/views.ts';
import { vangrailRedenen } from '../../src/domain/werkproces/besluiten.ts';
import type { Formulier } from '../../src/domain/werkproces/formulier.ts';
import { delen, knoppen, teksten } from './kaartdelen.ts';

const opties = [
  { waarde: 'a', label: 'Eerste' },
  { waarde: 'b', label: 'Tweede' },
];
const vragen: Formulier = {
  id: 'proef',
  titel: 'Proef',
  knop: 'Verstuur',
  schrijft: [],
  velden: [
    { soort: 'keuze', id: 'groot', label: 'Groot?', opties, verplicht: true, leest: [] },
    { soort: 'keuze', id: 'klein', label: 'Klein?', opties, compact: true, leest: [] },
    { soort: 'meerkeuze', id: 'meer', label: 'Meer?', opties, leest: [] },
    { soort: 'tekst', id: 'tekst', label: 'Tekst', uitleg: 'Kort.', max: 80, leest: [] },
    { soort: 'tekst', id: 'nummer', label: 'Nummer', max: 20, vorm: 'zaaknummer', leest: [] },
    { soort: 'datum', id: 'dag', label: 'Dag', leest: [] },
  ],
};
const view: FormulierView = {
  soort: 'formulier',
  kop: kopVast,
  taak: taak('inbreng', '3ro'),
  formulier: vragen,
  waarden: {},
  fouten: [],
  verouderd: false,
  vooraf: [],
  vangrails: [],
  verb: 'inbreng.geven',
  data: { extra: 'x' },
  oppakken: true,
  ook: [],
};

const tegenspraak: FormulierView = {
  ...view,
  formulier: {
    ...vragen,
    velden: [
      { soort: 'keuze', id: 'groot', label: 'Groot?', opties, leest: [] },
      {
        soort: 'keuze',
        id: 'klein',
        label: 'Klein?',
        opties,
        spreektTegen: { veld: 'groot', waarden: ['a'] },
        leest: [],
      },
    ],
  },
  waarden: { groot: 'a', klein: 'b' },
  fouten: [{ veld: 'klein', fout: 'spreekt-tegen' }],
};

function invoer(van: FormulierView) {
  return delen(render(van)).filter(({ type }) => String(type).startsWith('Input.'));
}

describe('a form', () => {
  test('draws every kind of question, with nothing preset', () => {
    expect(invoer(view)).toMatchObject([
      {
        type: 'Input.ChoiceSet',
        id: 'groot',
        style: 'expanded',
        isRequired: true,
        errorMessage: 'Kies een antwoord.',
      },
      { type: 'Input.ChoiceSet', id: 'klein', style: 'compact', placeholder: 'Kies…' },
      { type: 'Input.ChoiceSet', id: 'meer', style: 'expanded', isMultiSelect: true },
      { type: 'Input.Text', id: 'tekst', label: 'Tekst. Kort.', maxLength: 80, isMultiline: true },
      { type: 'Input.Text', id: 'nummer', maxLength: 20, isMultiline: false },
      { type: 'Input.Date', id: 'dag' },
    ]);
    expect(invoer(view).filter((veld) => 'value' in veld)).toEqual([]);
    expect(invoer(view)[0]?.['choices']).toEqual([
      { title: 'Eerste', value: 'a' },
      { title: 'Tweede', value: 'b' },
    ]);
  });

  test('keeps what was typed', () => {
    const waarden = { groot: 'b', meer: ['a', 'b'], tekst: 'hallo', dag: '2026-12-07' };
    const teruggezet = invoer({ ...view, waarden }).flatMap(({ id, value }) =>
      value === undefined ? [] : [[id, value]],
    );
    expect(teruggezet).toEqual([
      ['groot', 'b'],
      ['meer', 'a,b'],
      ['tekst', 'hallo'],
      ['dag', '2026-12-07'],
    ]);
  });

  // A client goes by position where there is no key, and then shows the choices of the question that was there before.
  test('an input has a key of its own: the same after a mistake, another when the choices are others', () => {
    const sleutels = (van: FormulierView) => invoer(van).map(({ key }) => key);
    const eerst = sleutels(view);
    expect(new Set(eerst).size).toBe(vragen.velden.length);
    expect(sleutels({ ...view, fouten: [{ veld: 'groot', fout: 'onbekende-keuze' }] })).toEqual(eerst);
    const velden: Formulier['velden'] = [
      { soort: 'keuze', id: 'klein', label: 'Klein?', opties: opties.slice(1), compact: true, leest: [] },
    ];
    expect(sleutels({ ...view, formulier: { ...vragen, velden } })).not.toContain(eerst[1]);
  });

  test('names no more than two questions on top', () => {
    const fouten = ['groot', 'klein', 'meer'].map((veld) => ({ veld, fout: 'verplicht' }) as const);
    expect(teksten(render({ ...view, fouten }))).toContain(
      '**Er klopt nog iets niet. Kijk bij de velden hieronder.**',
    );
    expect(teksten(render({ ...view, fouten: fouten.slice(1) }))).toContain(
      '**Er klopt nog iets niet. Kijk bij “Klein?” en “Meer?”.**',
    );
  });

  test('says by its own name which choice goes with no other, and which answer needs this one', () => {
    const velden: Formulier['velden'] = [
      { soort: 'keuze', id: 'groot', label: 'Groot?', opties, leest: [] },
      { soort: 'meerkeuze', id: 'meer', label: 'Meer?', opties, alleen: 'b', leest: [] },
      { soort: 'datum', id: 'dag', label: 'Dag', verplichtAls: { veld: 'groot', waarde: 'a' }, leest: [] },
    ];
    const fouten = [
      { veld: 'meer', fout: 'tegenstrijdig' },
      { veld: 'dag', fout: 'verplicht' },
    ] as const;
    const regels = teksten(render({ ...view, formulier: { ...vragen, velden }, fouten }));
    expect(regels).toContain('Kies “Tweede” of een van de andere.');
    expect(regels).toContain('Nodig omdat u “Eerste” koos bij “Groot?”. Kies een datum.');
  });

  test('names the question that an answer contradicts', () => {
    expect(teksten(render(tegenspraak))).toContain(
      'Dit past niet bij uw antwoord op “Groot?”. Wijzig een van beide.',
    );
  });

  test('says what is wrong right above the field, and at the top that something is', () => {
    const metFout = teksten(render({ ...view, fouten: [{ veld: 'klein', fout: 'onbekende-keuze' }] }));
    const fout = metFout.indexOf('Kies een antwoord uit de lijst.');
    expect(fout).toBeGreaterThan(0);
    expect(metFout[fout + 1]).toBe('Klein?');
    expect(metFout).toContain('**Er klopt nog iets niet. Kijk bij “Klein?”.**');
  });

  test('tells that the task changed and that the input is still there', () => {
    expect(teksten(render({ ...view, verouderd: true }))).toContain(
      '**Deze taak is intussen gewijzigd. Uw invoer staat er nog. Kijk of die nog klopt.**',
    );
  });

  test('sends its own verb with the ids of the task; the other buttons leave the inputs alone', () => {
    const ids = { z: kopVast.zaakId, t: 'inbreng:3ro', r: 1 };
    expect(knoppen(render(view))).toMatchObject([
      { title: 'Verstuur', verb: 'inbreng.geven', style: 'positive', data: { ...ids, extra: 'x' } },
      { title: 'Ik pak het op', verb: 'taak.oppakken', associatedInputs: 'none', data: ids },
      { title: 'Terug', verb: 'zaak', associatedInputs: 'none', data: { z: kopVast.zaakId } },
    ]);
    expect(knoppen(render(view))[0]).not.toHaveProperty('associatedInputs');
  });
});

describe('a guard rail', () => {
  const vangrail: VangrailView = {
    toelichten: true,
    soort: 'vangrail',
    kop: kopVast,
    vangrails: ['G1'],
    redenen: vangrailRedenen,
    suggereerIvs: false,
    verb: 'vrijheid.vastleggen',
    data: { t: 'vrijheid:ovj', r: 3, besluit: 'heenzenden' },
    openTaken: [],
  };

  test('goes on at one tap, with the reason and everything that was filled in', () => {
    const door = knoppen(render(vangrail)).filter(({ verb }) => verb === 'vrijheid.vastleggen');
    expect(door.map(({ data }) => data)).toEqual(
      vangrailRedenen.map((reden) => ({
        z: kopVast.zaakId,
        t: 'vrijheid:ovj',
        r: 3,
        besluit: 'heenzenden',
        reden,
      })),
    );
  });

  test('suggests IVS only when it may', () => {
    const zin = '**Overweeg inverzekeringstelling.** Het belang van deel A is voldoende grond.';
    expect(teksten(render(vangrail))).not.toContain(zin);
    expect(teksten(render({ ...vangrail, suggereerIvs: true }))).toContain(zin);
  });
});
