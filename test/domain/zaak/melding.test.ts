import { describe, expect, test } from 'vitest';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { decide } from '../../../src/domain/zaak/decide.ts';
import type { Melding } from '../../../src/domain/zaak/melding.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { nietVast, slachtoffers, zaak } from '../../support/domain/melding.ts';
import { iemand, kpc, ovj, politie, VEILIG, vt } from '../../support/domain/tafel.ts';
import { alarmen, given, open, taak, Verloop } from '../../support/domain/verloop.ts';

const op = (iso: string): number => vanIso(`2026-11-23T${iso}:00+01:00`);

describe('the first message', () => {
  test('makes a case with its clock: nine hours, the night left out', () => {
    given(zaak({ aanhouding: op('18:00') }), { op: op('19:00') }).sees(({ termijnen, status }) => {
      expect(status).toBe('open');
      expect(naarIso(termijnen.vrijheid ?? 0)).toBe('2026-11-24T12:00:00+01:00');
    });
  });

  test.each([
    ['toegelaten', '20:00'],
    ['niet-toegelaten', '17:00'],
    ['onbekend', '17:00'],
  ] as const)('voorlopige hechtenis %s: the clock ends at %s', (voorlopigeHechtenis, tot) => {
    given(zaak({ voorlopigeHechtenis })).sees((z) => expect(z.termijnen.vrijheid).toBe(op(tot)));
  });

  test('the clock starts at the order of the hulpofficier when that is known', () => {
    given(zaak({ ophoudenVanaf: op('11:30') })).sees((z) => expect(z.termijnen.vrijheid).toBe(op('20:30')));
  });

  test('not held: no hours, but five working days after the VT-melding', () => {
    given(nietVast()).sees((z) => {
      expect(z.termijnen.vrijheid).toBeNull();
      expect(naarIso(z.termijnen.nietVast ?? 0)).toMatch(/^2026-11-30T23:59:59/);
      expect(taak(z, 'deel-a:vt-oefenstad').uiterlijk).toBe(z.termijnen.nietVast);
    });
  });

  test('with a part of the fields is no case', () => {
    expect(new Verloop({}).weigertBericht(zaak(), 'h', false)).toEqual({ code: 'onvolledig' });
  });

  test.each([
    ['held without an arrest', { aanhouding: undefined }, ['aanhouding']],
    ['held, pre-trial detention not said', { voorlopigeHechtenis: undefined }, ['voorlopigeHechtenis']],
    ['order before the arrest', { ophoudenVanaf: op('10:59') }, ['ophoudenVanaf']],
    [
      'verhoor that ends before it starts',
      { verhoren: [{ van: op('13:00'), tot: op('12:59') }] },
      ['verhoren.0.tot'],
    ],
    ['heard at an unknown time', { soort: 'niet-vast' }, ['gehoord']],
  ] as const)('%s is refused', (_, anders, paden) => {
    const melding = Object.fromEntries(
      Object.entries({ ...zaak(), ...anders }).filter(([, waarde]) => waarde !== undefined),
    ) as Melding;
    expect(new Verloop({}).weigertBericht(melding)).toEqual({ code: 'strijdig', paden });
  });
});

describe('a later message', () => {
  test('moves the clock, the task and its reminders when the arrest was earlier, and the OvJ hears it', () => {
    given(zaak({ aanhouding: op('12:00') }))
      .runsTo('2026-11-23T18:10:00+01:00')
      .sees((z) => expect(z.herinneringen.filter((h) => h.taakId === 'vrijheid')).toHaveLength(1))
      .meldt({ aanhouding: op('13:00') })
      .sees((z) => {
        expect(taak(z, 'vrijheid').uiterlijk).toBe(op('22:00'));
        expect(alarmen(z)).toEqual(['termijn-gewijzigd → ovj']);
      })
      .runsTo('2026-11-23T20:59:00+01:00')
      .sees((z) => expect(z.herinneringen.filter((h) => h.taakId === 'vrijheid')).toHaveLength(2));
  });

  test('of an older number changes nothing', () => {
    const voor = given(zaak({ berichtNr: 5 }));
    voor.bericht(zaak({ berichtNr: 4, aanhouding: op('09:00') }));
    expect(voor.zaak.termijnen.vrijheid).toBe(op('20:00'));
    expect(voor.events.filter((e) => e.type === 'MeldingBijgewerkt')).toEqual([]);
  });

  test('of the same number is a retry, or refused with other content', () => {
    const loop = given(zaak());
    const aantal = loop.events.length;
    loop.bericht(zaak());
    expect(loop.weigertBericht(zaak({ stalking: true }))).toEqual({ code: 'andere-inhoud' });
    expect(loop.events).toHaveLength(aantal);
  });

  test('keeps what it does not name', () => {
    given(zaak({ registratienummer: 'PL-1', toelichting: 'x' }))
      .meldt({ stalking: true })
      .sees(({ melding }) =>
        expect(melding).toMatchObject({ registratienummer: 'PL-1', toelichting: 'x', stalking: true }),
      );
  });

  test('that contradicts what is known is refused and changes nothing', () => {
    const loop = given(zaak({ ophoudenVanaf: op('11:30') }));
    const { bron, bronId } = loop.zaak.melding;
    const later = { bron, bronId, berichtNr: 2, aanhouding: op('11:45') };
    expect(loop.weigertBericht(later)).toEqual({ code: 'strijdig', paden: ['ophoudenVanaf'] });
    expect(loop.zaak.melding.berichtNr).toBe(1);
  });

  test('on a closed case opens it again: a held person is never missed', () => {
    given(zaak())
      .when(ovj().sluit())
      .meldt({ klacht: 'ja' })
      .sees((z) => {
        expect(z.status).toBe('open');
        expect(open(z)).toContain('vrijheid');
        expect(alarmen(z)).toEqual(['zaak-heropend → ovj, kpc']);
      });
  });

  test('puts the term before the decision that was in time: the OvJ hears it once, and not of a term that is still met', () => {
    const besloten = given(zaak({ aanhouding: op('12:00') }))
      .runsTo('2026-11-23T20:30:00+01:00')
      .when(vt().antwoord('nee'), vt().vultAan(VEILIG), ovj().besluitVrijheid({ besluit: 'heenzenden' }));
    const voor = alarmen(besloten.zaak);
    const naTermijn = 'besluit-na-termijn → ovj';
    besloten
      .splitst()
      .meldt({ aanhouding: op('11:40') })
      .sees((z) => expect(alarmen(z)).toEqual(voor))
      .meldt({ aanhouding: op('11:00') })
      .sees((z) => expect(alarmen(z)).toEqual([...voor, naTermijn]))
      .meldt({ aanhouding: op('10:30') })
      .sees((z) => expect(alarmen(z)).toEqual([...voor, naTermijn]));
    // An offence for which the six hours count does the same.
    besloten
      .splitst()
      .meldt({ voorlopigeHechtenis: 'niet-toegelaten' })
      .sees((z) => expect(alarmen(z)).toEqual([...voor, naTermijn]));
  });

  test('heard becomes held: the clock starts, the decision is asked and the OvJ hears it at once', () => {
    given(nietVast())
      .meldt({ soort: 'vast', aanhouding: op('12:00'), voorlopigeHechtenis: 'toegelaten' })
      .sees((z) => {
        expect(taak(z, 'vrijheid')).toMatchObject({ status: 'gevraagd', uiterlijk: op('21:00') });
        expect(taak(z, 'deel-a:vt-oefenstad').uiterlijk).toBe(op('21:00'));
        expect(open(z)).not.toContain('zaakbesluit');
        expect(alarmen(z)).toEqual(['zit-vast → ovj, vt-oefenstad']);
      });
  });

  test('who was held all along keeps the answer of Veilig Thuis, that hears it; an arrest after it asks it anew', () => {
    const gehoord = given(nietVast()).after(10).when(vt().antwoord('ja')).after(60);
    const vast = { soort: 'vast', voorlopigeHechtenis: 'toegelaten' } as const;
    const nieuw = gehoord.splitst().meldt({ ...vast, aanhouding: gehoord.nu - 60_000 });
    gehoord.meldt({ ...vast, aanhouding: op('12:00') });
    expect(gehoord.zaak.taken['deel-a:vt-oefenstad']?.status).toBe('beantwoord');
    expect(gehoord.zaak.bewaking).toMatchObject({ aanhoudingen: 0, deelARonde: 0 });
    expect(alarmen(gehoord.zaak).at(-1)).toBe('zit-vast → ovj, vt-oefenstad');
    expect(open(nieuw.zaak)).toContain('deel-a:vt-oefenstad:1');
    // One alarm, that says both.
    expect(alarmen(nieuw.zaak).slice(alarmen(gehoord.zaak).length - 1)).toEqual([
      'nieuwe-aanhouding → ovj, kpc',
    ]);
    expect(nieuw.view('a:1:ovj', 'alarm').kop.uiterlijk).toBe(nieuw.zaak.termijnen.vrijheid);
  });

  test('without the HG label nobody was asked for part A: Veilig Thuis hears nothing of it', () => {
    given(nietVast({ hgLabel: false }))
      .meldt({ soort: 'vast', aanhouding: op('12:00'), voorlopigeHechtenis: 'toegelaten' })
      .sees((z) => expect(alarmen(z)).toEqual(['zit-vast → ovj']));
  });

  test('put right by a person, "not held" takes no clock away that a decision on freedom set; a source still may', () => {
    const loop = given(zaak({ bron: 'handmatig' })).when(ovj().besluitVrijheid({ besluit: 'ivs' }));
    const { bron, bronId, berichtNr } = loop.zaak.melding;
    const message = { bron, bronId, berichtNr: berichtNr + 1, soort: 'niet-vast', gehoord: loop.nu } as const;
    const nieuw = { zaakId: '', nummer: '', locatie: '', instellingen: loop.zaak.instellingen, vtRegios: [] };
    const basis = { type: 'meld', message, complete: true, inhoudHash: 'x', oefening: true, nieuw } as const;
    const om = { nu: loop.nu, actor: kpc().actor, vtOrganisaties: [] };
    expect(decide(loop.zaak, { ...basis, alleenOpen: true }, om)).toMatchObject({
      ok: false,
      afwijzing: { code: 'niet-nu' },
    });
    expect(decide(loop.zaak, basis, { ...om, actor: { soort: 'bron', bron } })).toMatchObject({ ok: true });
  });

  test('held becomes heard: no decision on freedom is owed, and the OvJ hears that too', () => {
    given(zaak())
      .meldt({ soort: 'niet-vast', gehoord: op('12:00') })
      .sees((z) => {
        expect(open(z)).not.toContain('vrijheid');
        expect(open(z)).toContain('zaakbesluit');
        expect(alarmen(z)).toEqual(['zit-niet-vast → ovj']);
      });
  });

  test('a new arrest after the release asks for a new decision; a corrected time does not', () => {
    given(zaak())
      .when(ovj().besluitVrijheid({}, 'anders'))
      .meldt({ aanhouding: op('10:30') })
      .sees((z) => {
        expect(open(z)).not.toContain('vrijheid');
        expect(alarmen(z)).toEqual([]);
      })
      .at('2026-11-25T14:00:00+01:00')
      .meldt({ aanhouding: vanIso('2026-11-25T13:00:00+01:00') })
      .sees((z) => {
        expect(taak(z, 'vrijheid')).toMatchObject({
          status: 'gevraagd',
          uiterlijk: vanIso('2026-11-25T22:00:00+01:00'),
        });
        expect(alarmen(z)).toEqual(['termijn-gewijzigd → ovj']);
      })
      .when(ovj().besluitVrijheid({ besluit: 'ivs' }))
      .sees((z) => expect(open(z)).not.toContain('vrijheid'));
  });

  test('the time line says of a term that it was set, and of another one that it changed; a new arrest sets its own', () => {
    const termijnen = ({ historie }: Zaak) =>
      historie.map(({ wat }) => wat).filter((wat) => wat.startsWith('termijn-'));
    const dag = (tijd: string): number => vanIso(`2026-11-25T${tijd}:00+01:00`);
    given(zaak())
      .meldt({ aanhouding: op('10:30') })
      .sees((z) => expect(termijnen(z)).toEqual(['termijn-bepaald', 'termijn-gewijzigd']))
      .when(ovj().besluitVrijheid({}, 'anders'))
      .meldt({ aanhouding: op('10:00') })
      .sees((z) => expect(termijnen(z).at(-1)).toBe('termijn-gewijzigd'))
      .when(ovj().besluitVrijheid({}, 'anders'))
      .at('2026-11-25T14:00:00+01:00')
      .meldt({ aanhouding: dag('13:00') })
      .sees((z) => expect(termijnen(z).at(-1)).toBe('termijn-bepaald'))
      .meldt({ aanhouding: dag('12:30') })
      .sees((z) => expect(termijnen(z).at(-1)).toBe('termijn-gewijzigd'));
    // Of who is heard and not held: from the hearing first, then from the VT-melding.
    given(nietVast())
      .meldt({ vtMeldingOp: op('12:00') + 86_400_000 })
      .sees((z) => expect(termijnen(z)).toEqual(['termijn-bepaald', 'termijn-gewijzigd']));
  });

  test('a victim who is named later is told too; the number is the label, not the place in the list', () => {
    given(zaak({ slachtoffers: slachtoffers(1) }))
      .when(ovj().besluitVrijheid({ informant: 'shn' }, 'anders'), iemand('shn').probeert('bereikt'))
      .meldt({ slachtoffers: slachtoffers(2, 1) })
      .sees((z) => {
        expect(open(z).filter((id) => id.startsWith('slachtoffer'))).toEqual(['slachtoffer:1:2']);
        expect(taak(z, 'slachtoffer:1:2').slachtoffer).toBe(2);
      });
  });

  test('names another VT organisation: that is asked, and the one that did not answer is let go', () => {
    given(zaak({ vtRegios: ['vt-oefenstad'] }))
      .meldt({ vtRegios: ['vt-waterland'] })
      .sees((z) => {
        expect(z.vtRegios).toEqual(['vt-waterland']);
        expect(open(z)).toContain('deel-a:vt-waterland');
        expect(open(z)).not.toContain('deel-a:vt-oefenstad');
      });
  });

  test('names another VT organisation: one that answered stays, its "ja" counts', () => {
    given(zaak({ vtRegios: ['vt-oefenstad'] }))
      .when(vt().antwoord('ja'))
      .meldt({ vtRegios: ['vt-waterland'] })
      .sees((z) => expect(z.vtRegios).toEqual(['vt-oefenstad', 'vt-waterland']));
  });

  test('repeats its regions: one that the KPC asked besides stays asked', () => {
    given(zaak({ vtRegios: ['vt-oefenstad'] }))
      .when(kpc().vraagtRegio('vt-waterland'))
      .meldt({ vtRegios: ['vt-oefenstad'], klacht: 'ja' })
      .sees((z) => expect(z.vtRegios).toEqual(['vt-oefenstad', 'vt-waterland']));
  });

  test('names a known region where the first named an unknown one: the default is let go', () => {
    given(zaak({ vtRegios: ['vt-elders'] }), { vtRegios: ['vt-oefenstad'] })
      .meldt({ vtRegios: ['vt-waterland'] })
      .sees((z) => expect(z.vtRegios).toEqual(['vt-waterland']))
      .meldt({ vtRegios: ['vt-elders'] })
      .sees((z) => expect(z.vtRegios).toEqual(['vt-waterland']));
  });

  test('drops one of two regions', () => {
    given(zaak({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }))
      .meldt({ vtRegios: ['vt-waterland'] })
      .sees((z) => expect(z.vtRegios).toEqual(['vt-waterland']));
  });

  test('primary child abuse and an age under 12 are told when they become known', () => {
    given(zaak())
      .meldt({ kindermishandelingPrimair: true })
      .meldt({ verdachte: { leeftijdsgroep: 'onder-12' } })
      .sees((z) =>
        expect(alarmen(z)).toEqual([
          'kindermishandeling-primair → ovj, rvdk, vt-oefenstad',
          'verdachte-onder-12 → ovj, kpc',
        ]),
      );
  });

  test('an answered partner is asked again when its form asks more now', () => {
    given(zaak({ kinderen: 'getuige' }))
      .when(iemand('rvdk').brengtIn(), politie().brengtIn())
      .meldt({ verdachte: { leeftijdsgroep: '12-17' } })
      .sees((z) => {
        expect(taak(z, 'inbreng:rvdk').status).toBe('gevraagd');
        expect(taak(z, 'inbreng:3ro').status).toBe('vervallen');
        expect(taak(z, 'inbreng:politie').status).toBe('beantwoord');
      })
      .when(iemand('rvdk').brengtIn({ advies: 'volgt', kinderenBekend: 'nee', gesproken: 'vt' }))
      .sees((z) => expect(taak(z, 'inbreng:rvdk').status).toBe('beantwoord'));
  });
});

test('at intake the deadline can have passed: one reminder at once, and it is not called late', () => {
  given(zaak({ aanhouding: vanIso('2026-11-22T09:00:00+01:00') }))
    .backAt('2026-11-23T12:05:30+01:00')
    .sees((z) => {
      const over = z.herinneringen.filter((h) => h.taakId === 'vrijheid');
      expect(over).toMatchObject([{ laat: false, aan: ['ovj', 'volgende', 'kpc'] }]);
    });
});
