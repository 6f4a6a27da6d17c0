// What the debrief says of whole stories, in nabespreken/*.txt, and of each learning goal a story that shows it and one
// that does not. Different on purpose: NEGENUUR_HERSCHRIJF=1 npx vitest run test/domain/oefening, and read the difference.
import { describe, expect, it, test } from 'vitest';
import type { Nabespreking } from '../../../src/domain/oefening/nabespreking/nabespreking.ts';
import { nabesprekingVan } from '../../../src/domain/oefening/nabespreking/nabespreking.ts';
import type { Toets } from '../../../src/domain/oefening/toets.ts';
import { toetsen } from '../../../src/domain/oefening/toets.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { nietVast, slachtoffers, zaak } from '../../support/domain/melding.ts';
import { tekst } from '../../support/domain/relaas.ts';
import {
  iemand,
  kpc,
  ONVEILIG,
  ovj,
  politie,
  raad,
  reclassering,
  slachtofferhulp,
  VEILIG,
  vt,
} from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, open, taak } from '../../support/domain/verloop.ts';
import { expectOpSchrift } from '../../support/op-schrift.ts';
import { lees, speel } from '../cijfers/zestig/spelen.ts';
import { TABEL } from '../cijfers/zestig/tabel.ts';

function nabespreken(zaken: readonly (readonly ZaakEvent[])[], ...alleen: readonly Toets[]): Nabespreking {
  const doelen = (alleen.length > 0 ? alleen : toetsen).map((toets) => ({ tekst: toets, toets }));
  const leeg = { bespreek: [], deelvragen: [], organisaties: {} };
  return nabesprekingVan({
    blad: { id: 'proef', titel: 'Proef', modules: ['A'], casus: 'Een verzonnen zaak.', doelen, ...leeg },
    begin: 0,
    einde: 0,
    zaken,
    deelantwoorden: [],
    verstrekkingentabel: {},
  });
}

const gezien = (v: Verloop): readonly Toets[] =>
  nabespreken([v.events]).doelen.flatMap(({ toets, uitkomst }) => (uitkomst === 'gezien' ? [toets] : []));

const weg = (anders: Parameters<ReturnType<typeof ovj>['besluitVrijheid']>[0] = {}) =>
  ovj().besluitVrijheid(anders, 'anders');
const veilig = (v: Verloop): Verloop =>
  v.after(20).when(vt().antwoord('nee')).after(2).when(vt().vultAan(VEILIG));

function iedereenNeemtKennis(v: Verloop): Verloop {
  for (const id of open(v.zaak)) {
    const { soort, rol, organisatie } = taak(v.zaak, id);
    if (soort === 'kennisname') v.when(iemand(rol, organisatie).neemtKennis());
  }
  return v;
}

const verhalen: Readonly<Record<string, () => Verloop>> = {
  'alles op tijd': () => {
    const v = veilig(given(zaak({ slachtoffers: slachtoffers(1, 2) })));
    v.after(10).when(politie().brengtIn(), reclassering().brengtIn(), slachtofferhulp().brengtIn());
    v.after(10).when(weg({ maatregelen: ['contactverbod'] }), ovj().kiestInformant('shn'));
    v.after(15).when(slachtofferhulp().probeert('bereikt', { slachtoffer: 1 }));
    v.when(slachtofferhulp().probeert('wil-geen-bericht', { slachtoffer: 2 }));
    return iedereenNeemtKennis(v.after(5));
  },
  'acuut en toch weg zonder maatregel': () => {
    const v = given(zaak()).after(20).when(vt().antwoord('ja')).after(2).when(vt().vultAan(ONVEILIG));
    return v.after(30).when(weg(), ovj().kiestInformant('politie'));
  },
  'acuut, met maatregel': () => {
    const v = given(zaak()).after(20).when(vt().antwoord('ja')).after(2).when(vt().vultAan(ONVEILIG));
    return v.after(30).when(weg({ besluit: 'heenzenden-509hh', maatregelen: ['contactverbod'] }));
  },
  'niemand antwoordt, en na negen uur beslist de officier': () =>
    given(zaak()).runsTo('2026-11-24T09:00:00+01:00').when(weg()),
  'de reclassering belt': () => given(zaak()).after(25).when(reclassering().belt('ja')).after(10).when(weg()),
  'geen gehoor bij Veilig Thuis': () => given(zaak()).after(25).when(reclassering().belt('geen-gehoor')),
  'het slachtoffer is moeilijk te bereiken': () => {
    const v = veilig(given(zaak())).when(weg(), ovj().kiestInformant('shn'));
    v.after(20).when(slachtofferhulp().probeert('niet-bereikt'));
    v.after(20).when(slachtofferhulp().probeert('niet-bereikt'));
    return v.after(200).when(slachtofferhulp().probeert('bereikt'));
  },
  'een poging en een overdracht': () => {
    const v = veilig(given(zaak())).when(weg(), ovj().kiestInformant('shn'));
    v.after(20).when(slachtofferhulp().probeert('niet-bereikt'));
    return v.after(5).when(slachtofferhulp().probeert('overgedragen', { aan: 'politie' }));
  },
  'een verdachte van zestien': () => {
    const v = veilig(given(zaak({ verdachte: { leeftijdsgroep: '12-17' }, kinderen: 'getuige' })));
    v.after(10).when(
      raad().brengtIn({ kinderenBekend: 'nee', gesproken: 'vt', advies: 'maatregelen' }, 'anders'),
    );
    return v
      .when(weg())
      .after(60)
      .when(ovj().besluitZaak({ besluiten: ['dagvaarding'] }, 'anders'));
  },
  'kinderen, en niemand sprak hen': () => {
    const v = veilig(given(zaak({ kinderen: 'getuige' })));
    return v
      .when(weg())
      .after(60)
      .when(ovj().besluitZaak({ besluiten: ['sepot-02'] }, 'anders'));
  },
  'stalking, met SASH en vragenlijst': () => {
    const v = given(zaak({ stalking: true, relatie: 'ex-partner' })).after(10);
    for (let ronde = 0; ronde < 12; ronde += 1) {
      const stap = open(v.zaak).find((id) => taak(v.zaak, id).soort === 'processtap');
      if (stap === undefined) break;
      const { rol, organisatie } = taak(v.zaak, stap);
      v.after(2).when(iemand(rol, organisatie).vultIn(stap));
    }
    return veilig(v).when(weg());
  },
  'plandatum op de dag zelf': () => {
    const v = veilig(given(nietVast()));
    v.when(ovj().besluitZaak({ besluiten: ['plandatum'], plandatum: '2026-12-14' }, 'anders'));
    return v.at('2026-12-14T10:00:00+01:00').when(ovj().handeltPlandatumAf(['sepot-02'], 'anders'));
  },
  'plandatum een dag te laat': () => {
    const v = veilig(given(nietVast()));
    v.when(ovj().besluitZaak({ besluiten: ['plandatum'], plandatum: '2026-12-14' }, 'anders'));
    return v.at('2026-12-15T10:00:00+01:00').when(ovj().handeltPlandatumAf(['sepot-02'], 'anders'));
  },
  ingetrokken: () => given(zaak()).after(5).when(kpc().trektIn()),
};

const verhaal = (naam: string): Verloop => {
  const vertel = verhalen[naam];
  if (vertel === undefined) throw new Error(`no such story: ${naam}`);
  return vertel();
};

test.each(Object.keys(verhalen))('%s', (naam) => {
  const bestand = new URL(`nabespreken/${naam.replaceAll(/\W+/g, '-').toLowerCase()}.txt`, import.meta.url);
  const { doelen, zaken } = nabespreken([verhaal(naam).events]);
  const perDoel = doelen.map(({ toets, uitkomst }) => `${uitkomst === 'gezien' ? '+' : '-'} ${toets}`);
  expectOpSchrift(bestand, `${perDoel.join('\n')}\n${zaken.map((een) => tekst(een)).join('\n')}\n`);
});

describe('leerdoelen: wie het deed, en wie niet', () => {
  it.each<[Toets, string, string]>([
    ['deel-a-voor-besluit', 'alles op tijd', 'niemand antwoordt, en na negen uur beslist de officier'],
    ['maatregel-bij-acuut', 'acuut, met maatregel', 'acuut en toch weg zonder maatregel'],
    ['slachtoffer-op-tijd', 'alles op tijd', 'het slachtoffer is moeilijk te bereiken'],
    ['slachtoffer-volgehouden', 'een poging en een overdracht', 'acuut, met maatregel'],
    ['raad-betrokken', 'een verdachte van zestien', 'kinderen, en niemand sprak hen'],
    ['kinderen-gehoord', 'een verdachte van zestien', 'kinderen, en niemand sprak hen'],
    ['advies-voor-besluit', 'een verdachte van zestien', 'acuut, met maatregel'],
    ['sash-ingevuld', 'stalking, met SASH en vragenlijst', 'alles op tijd'],
    ['telefonisch-gehaald', 'de reclassering belt', 'geen gehoor bij Veilig Thuis'],
    ['partners-weten-het', 'alles op tijd', 'acuut, met maatregel'],
    ['plandatum-gehaald', 'plandatum op de dag zelf', 'plandatum een dag te laat'],
    ['termijn-gehaald', 'alles op tijd', 'niemand antwoordt, en na negen uur beslist de officier'],
  ])('%s', (toets, wel, niet) => {
    expect(gezien(verhaal(wel))).toContain(toets);
    expect(gezien(verhaal(niet))).not.toContain(toets);
  });

  it('een doel telt pas als het in elke zaak is gezien', () => {
    const [een, twee] = [verhaal('alles op tijd'), verhaal('acuut, met maatregel')];
    const { doelen } = nabespreken([een.events, twee.events], 'partners-weten-het');
    expect(doelen.map(({ uitkomst }) => uitkomst)).toEqual(['bespreken']);
  });
});

test('de zestig zaken van de cijfers, elk in een paar regels', () => {
  const regels = lees(TABEL).map((regel) => {
    const uit = nabespreken([speel(regel)]);
    const [een] = uit.zaken;
    if (een === undefined) throw new Error('a case gives a debrief');
    return [
      `${regel.nr} gezien: ${uit.doelen.flatMap((d) => (d.uitkomst === 'gezien' ? [d.toets] : [])).join(' ')}`,
      `  stappen: ${een.stappen.map((s) => `${s.genomen === null ? '?' : s.genomen ? '+' : '-'}${s.code}`).join(' ')}`,
      `  vangrails: ${een.vangrails.map((v) => `${v.vangrail}:${v.reden ?? 'gevolgd'}`).join(' ')}`,
      `  slachtoffers: ${een.slachtoffers.map((s) => `${s.slachtoffer} ${s.besluit} ${s.uitkomst} ${s.na ?? '-'} ${s.pogingen}x`).join('; ')}`,
      `  wachten: ${een.wachten.map((w) => `${w.wie?.rol ?? 'slachtoffer'} op ${w.op.rol} ${w.soort} ${w.minuten} ${w.gekomen ? 'kwam' : 'kwam niet'}`).join('; ')}`,
      `  vragen: ${een.vragen.map((v) => `${v.soort} ${v.wie.rol} +${v.gevraagdNa} ${v.duurde ?? '-'} ${v.herinneringen}h ${v.stand}`).join('; ')}`,
    ].join('\n');
  });
  expectOpSchrift(new URL('nabespreken/zestig.txt', import.meta.url), `${regels.join('\n')}\n`);
});
