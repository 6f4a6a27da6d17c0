import { describe, expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { kopNietVast, kopVast, na, taak } from '../../cards/voorbeelden/basis.ts';
import type {
  DeelAStand,
  DeelAVraagView,
  HerinneringView,
  TakenView,
  VraagView,
} from '../../src/domain/afgeleid/views.ts';
import { knoppen, teksten } from './kaartdelen.ts';

const vraag: VraagView = {
  soort: 'vraag',
  kop: kopVast,
  taak: taak('inbreng', '3ro'),
  uiterlijk: na(60),
  stand: 'open',
  standOp: null,
  slachtoffer: null,
};
const herinnering: HerinneringView = {
  ...vraag,
  soort: 'herinnering',
  aan: 'taakhouder',
  gevraagdOp: na(0),
  verstreken: false,
  laatGeplandOp: null,
  ingehaald: false,
  bellen: null,
  telefoon: null,
};
const open: DeelAStand = {
  acuut: 'onbekend',
  opgepaktOp: null,
  beantwoordOp: null,
  compleet: false,
  verschil: false,
  nietGevonden: false,
  andereRegio: false,
  afgehandeld: false,
  telefonisch: null,
};
const deelA: DeelAVraagView = {
  soort: 'deel-a',
  kop: kopVast,
  taak: taak('deel-a', 'vt'),
  registratienummer: null,
  vtMeldingNr: null,
  kenmerken: [],
  neeVraagtReden: false,
  vooraf: null,
  stand: open,
};

function verbs(view: Parameters<typeof render>[0]): readonly unknown[] {
  return knoppen(render(view)).map(({ verb }) => verb);
}
function lees(view: Parameters<typeof render>[0]): string {
  return teksten(render(view)).join('\n');
}

describe('a question', () => {
  test('opens, can be picked up, and shows the case', () => {
    expect(verbs(vraag)).toEqual(['taak', 'taak.oppakken', 'zaak']);
    expect(knoppen(render(vraag))[0]?.['data']).toEqual({ z: kopVast.zaakId, t: 'inbreng:3ro', r: 1 });
  });

  test.each(['beantwoord', 'vervallen', 'gesloten'] as const)(
    '%s: only the case is left to look at',
    (stand) => {
      expect(verbs({ ...vraag, stand, standOp: na(10) })).toEqual(['zaak']);
      expect(verbs({ ...herinnering, stand, standOp: na(10) })).toEqual(['zaak']);
    },
  );

  test('says when it was answered', () => {
    expect(lees({ ...vraag, stand: 'beantwoord', standOp: na(10) })).toContain('Beantwoord om 12:15.');
    expect(lees({ ...vraag, stand: 'beantwoord', standOp: na(1_500) })).toContain('Beantwoord op di 13:05.');
  });
});

describe('somebody with two roles', () => {
  test('reads of each question for which role it is, and of another task no more than its name', () => {
    expect(lees(vraag)).toContain('De tafel vraagt uw inbreng als Reclassering.');
    const regel = { status: 'gevraagd', uiterlijk: null, slachtoffer: null } as const;
    const taken: TakenView = {
      soort: 'taken',
      kop: kopVast,
      taken: [
        { ...taak('inbreng', '3ro'), ...regel },
        { ...taak('inbreng', 'rvdk'), ...regel },
        { ...taak('kennisname', '3ro'), ...regel },
      ],
      acties: [],
    };
    const namen = new Set(teksten(render(taken)).filter((tekst) => /^(Uw inbreng|Kennisname)/.test(tekst)));
    expect([...namen]).toEqual([
      'Uw inbreng (Reclassering)',
      'Uw inbreng (Raad)',
      'Kennisname van het besluit',
    ]);
  });
});

describe('a reminder', () => {
  test('carries number, clock and task', () => {
    expect(lees(herinnering)).toMatch(
      /OF-26-0042 · Oefening[\s\S]*Besluit vóór ma 21:00[\s\S]*Herinnering: uw inbreng/,
    );
  });

  test('says that it is late, and when it was planned', () => {
    expect(lees({ ...herinnering, laatGeplandOp: na(30) })).toContain(
      'Deze herinnering is laat. Gepland was 12:35.',
    );
  });

  test('to somebody else says with whom the question is, and offers no task of another', () => {
    const voorKpc: HerinneringView = { ...herinnering, aan: 'kpc' };
    expect(lees(voorKpc)).toContain('Dit ligt bij: Reclassering.');
    expect(verbs(voorKpc)).toEqual(['zaak']);
  });

  test('to somebody else does not call the task of another theirs', () => {
    const voorKpc: HerinneringView = { ...herinnering, aan: 'kpc' };
    expect(lees(voorKpc)).toContain('Herinnering: inbreng');
    expect(lees({ ...voorKpc, bellen: { telefoon: null } })).toContain('Nog geen antwoord op: inbreng.');
  });

  test('after the deadline says so, until it is answered', () => {
    const teLaat: HerinneringView = { ...herinnering, verstreken: true };
    expect(lees(teLaat)).toContain('De termijn is verstreken (ma 13:05).');
    expect(lees({ ...teLaat, stand: 'beantwoord', standOp: na(90) })).not.toContain('verstreken');
  });
});

describe('part A', () => {
  const antwoorden = (view: DeelAVraagView): readonly unknown[] =>
    knoppen(render(view)).flatMap(({ verb, data }) =>
      verb === 'acuut.antwoord' ? [(data as { a: unknown }).a] : [],
    );

  test('answers at one tap', () => {
    expect(antwoorden(deelA)).toEqual(['ja', 'nee', 'later', 'niet-gevonden', 'andere-regio']);
  });

  test('"nee" needs no second tap when a reason will be asked: it is only said', () => {
    const metReden: DeelAVraagView = { ...deelA, neeVraagtReden: true };
    expect(antwoorden(metReden)).toEqual(antwoorden(deelA));
    expect(lees(metReden)).toContain('Dan vragen we daarna ook een reden.');
  });

  test('after "ja" it can be filled in, and changed at one tap', () => {
    const ja: DeelAVraagView = { ...deelA, stand: { ...open, acuut: 'ja', beantwoordOp: na(10) } };
    expect(verbs(ja)).toEqual(['taak', 'zaak', 'acuut.antwoord']);
    expect(antwoorden(ja)).toEqual(['nee']);
    expect(lees(ja)).toContain('**Acuut onveilig: ja.** Veilig Thuis heeft geantwoord om 12:15.');
  });

  test('noted and confirmed by one person: a colleague can say the same or otherwise, and nothing waits', () => {
    const zelf: DeelAVraagView = {
      ...deelA,
      stand: { ...open, acuut: 'ja', beantwoordOp: na(10), zelfBevestigd: true },
    };
    expect(antwoorden(zelf)).toEqual(['ja', 'nee']);
    expect(verbs(zelf)).toContain('taak');
    expect(lees(zelf)).toContain('Genoteerd en bevestigd door dezelfde persoon.');
  });

  test('colleagues who differ can both change their answer', () => {
    const anders = { ...open, acuut: 'ja', beantwoordOp: na(10), verschil: true } as const;
    expect(antwoorden({ ...deelA, stand: anders })).toEqual(['ja', 'nee']);
  });

  test('of a closed case has no answers any more', () => {
    const dicht: DeelAVraagView = { ...deelA, stand: { ...open, afgehandeld: true } };
    expect(verbs(dicht)).toEqual(['zaak']);
  });

  test('not found in their own system is no answer: the question stays, and so do its reminders', () => {
    const zoek: DeelAVraagView = { ...deelA, stand: { ...open, nietGevonden: true } };
    expect(lees(zoek)).toContain('**Niet gevonden in uw systeem.** De vraag blijft open.');
    expect(lees(zoek)).toContain('Is het acuut onveilig als verdachte vrijkomt?');
    expect(lees(zoek)).not.toContain('Toch anders?');
    expect(antwoorden(zoek)).toEqual(['ja', 'nee']);
    const dicht = lees({ ...deelA, stand: { ...open, nietGevonden: true, afgehandeld: true } });
    expect(dicht).toContain('**Niet gevonden in uw systeem.** U hoeft niets meer te doen.');
  });

  test.each(['nietGevonden', 'andereRegio'] as const)('an answer after %s is what the card says', (eerst) => {
    const ja = { ...open, acuut: 'ja', beantwoordOp: na(20), [eerst]: true } as const;
    expect(lees({ ...deelA, stand: ja })).toContain('**Acuut onveilig: ja.** Veilig Thuis heeft geantwoord');
    expect(lees({ ...deelA, stand: ja })).not.toMatch(/Niet gevonden|niet uw regio/);
    expect(antwoorden({ ...deelA, stand: ja })).toEqual(['nee']);
  });

  test('asks about now when nobody is held', () => {
    expect(lees({ ...deelA, kop: kopNietVast })).toContain('Is het nu acuut onveilig?');
  });
});
