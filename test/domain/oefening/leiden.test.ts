import { describe, expect, it } from 'vitest';
import { nabesprekingView, oefeningView, rolVanSleutel } from '../../../src/domain/oefening/beeld.ts';
import { volgendBegin } from '../../../src/domain/oefening/begin.ts';
import type { OefenCommand } from '../../../src/domain/oefening/beslis.ts';
import { beslisOefening } from '../../../src/domain/oefening/beslis.ts';
import { metDeelnemers } from '../../../src/domain/oefening/deelnemers.ts';
import { nabesprekingVan } from '../../../src/domain/oefening/nabespreking/nabespreking.ts';
import type { Oefenblad } from '../../../src/domain/oefening/oefening.ts';
import { oefenPosts } from '../../../src/domain/oefening/posts.ts';
import { bedieningView, keuzeView, vraagView } from '../../../src/domain/oefening/schermen.ts';
import { metSpelers, spelerIdentiteit, tafelrollen } from '../../../src/domain/oefening/spelers.ts';
import type { OefenEvent, OefenStaat } from '../../../src/domain/oefening/stand.ts';
import { evolveOefening, GEEN_OEFENING } from '../../../src/domain/oefening/stand.ts';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Actor } from '../../../src/domain/zaak/wie.ts';
import { laadOefenboek } from '../../../src/infra/oefening/oefenboek.ts';
import { lokaalBestand } from '../../support/oefening/lokaal.ts';

const BEGIN = vanIso('2026-12-07T10:00:00+01:00');
const trainers = ['trainer-1'];
const trainer: Actor = { soort: 'persoon', persoonId: 'trainer-1', rollen: [] };
const collega: Actor = { soort: 'persoon', persoonId: 'ander-1', rollen: [{ rol: 'kpc' }] };
const programma: Actor = { soort: 'systeem' };
const anna = { tenantId: 't', objectId: 'a' };
const bob = { tenantId: 't', objectId: 'b' };

const blad: Oefenblad = {
  id: 'proef',
  titel: 'Proef',
  modules: ['A'],
  casus: 'Een verzonnen zaak.',
  doelen: [{ tekst: 'Deel A voor het besluit', toets: 'deel-a-voor-besluit' }],
  bespreek: ['Wat zag u?'],
  deelvragen: [
    { id: 'wens', vraag: 'Wie mag dit weten?', veld: 'inbreng-shn.wenstVervolging' },
    { id: 'plek', vraag: 'En dit?', veld: 'inbreng-shn.contact' },
  ],
  organisaties: { 'vt-noord': 'Noord' },
};

const start: OefenCommand = {
  type: 'start-oefening',
  trainers,
  blad,
  snelheid: 30,
  mensen: ['vt:vt-noord', 'ovj'],
  begin: BEGIN,
};
const pauzeer: OefenCommand = { type: 'pauzeer-oefening', trainers };
const hervat = (snelheid: number): OefenCommand => ({ type: 'hervat-oefening', trainers, snelheid });
const nabespreking = nabesprekingVan({
  blad,
  begin: BEGIN,
  einde: BEGIN,
  zaken: [],
  deelantwoorden: [],
  verstrekkingentabel: {},
});
const stop = (nr: number): OefenCommand => ({ type: 'stop-oefening', trainers, nr, nabespreking });
const stap = (naam: string, zaakId: string | null = null, nr = 1): OefenCommand => ({
  type: 'noteer-oefenstap',
  nr,
  stap: naam,
  zaakId,
});
const kies = (
  identiteit: typeof anna,
  rol: 'kpc' | 'ovj',
  persoonId: string | null = null,
): OefenCommand => ({
  type: 'kies-oefenrol',
  identiteit,
  houder: { rol },
  persoonId,
});
const deel = (vraag: string, ...rollen: readonly ('ovj' | 'shn')[]): OefenCommand => ({
  type: 'beantwoord-deelvraag',
  vraag,
  rollen,
});

const isOefenEvent = (event: { readonly type: string }): event is OefenEvent =>
  event.type !== 'DienstOvergenomen';

/** Everything accepted, by a trainer unless said otherwise. */
function na(...stappen: readonly (OefenCommand | readonly [Actor, OefenCommand])[]): OefenStaat {
  return stappen.reduce<OefenStaat>((staat, een) => {
    const [actor, command] = 'type' in een ? [trainer, een] : een;
    const besluit = beslisOefening(staat, command, actor);
    if ('code' in besluit) throw new Error(`refused: ${besluit.code}`);
    return besluit.filter(isOefenEvent).reduce(evolveOefening, staat);
  }, GEEN_OEFENING);
}

const loopt = na(start);
const lopend = (staat: OefenStaat) => {
  if (staat.lopend === null) throw new Error('no exercise goes on');
  return staat.lopend;
};
const soorten = (staat: OefenStaat, command: OefenCommand, actor: Actor = trainer) => {
  const besluit = beslisOefening(staat, command, actor);
  return 'code' in besluit ? besluit.code : besluit.map(({ type }) => type);
};

describe('wie een oefening leidt', () => {
  it.each<[string, OefenStaat, OefenCommand]>([
    ['begint', GEEN_OEFENING, start],
    ['pauzeert', loopt, pauzeer],
    ['hervat', na(start, pauzeer), hervat(30)],
    ['stopt', loopt, stop(1)],
  ])('alleen een trainer %s', (_, staat, command) => {
    expect(soorten(staat, command, collega)).toBe('geen-trainer');
    expect(soorten(staat, command, trainer)).toHaveLength(1);
  });

  it('het programma zelf stopt er een die voorbij is, en begint of pauzeert niets', () => {
    expect(beslisOefening(loopt, stop(1), programma)).toMatchObject([
      { type: 'OefeningGestopt', door: null },
    ]);
    expect(beslisOefening(loopt, stop(1), trainer)).toMatchObject([{ door: 'trainer-1' }]);
    expect(soorten(GEEN_OEFENING, start, programma)).toBe('geen-trainer');
    expect(soorten(loopt, pauzeer, programma)).toBe('geen-trainer');
  });

  it('er loopt er één tegelijk, en de volgende krijgt het volgende nummer', () => {
    expect(soorten(loopt, start)).toBe('oefening-loopt');
    expect(lopend(na(start, stop(1), start)).nr).toBe(2);
  });

  it.each<[string, OefenCommand]>([
    ['pauzeren', pauzeer],
    ['hervatten', hervat(10)],
    ['stoppen', stop(0)],
    ['een stap', stap('b:0', null, 0)],
    ['een rol', kies(anna, 'kpc')],
    ['een vraag over delen', deel('wens', 'ovj')],
  ])('zonder oefening: %s kan niet', (_, command) => {
    expect(soorten(GEEN_OEFENING, command)).toBe('geen-oefening');
  });

  it('wat bij een vorige oefening hoort, telt niet meer', () => {
    const tweede = na(start, stop(1), start);
    expect(soorten(tweede, stop(1))).toBe('geen-oefening');
    expect(soorten(tweede, stap('b:0', null, 1))).toBe('geen-oefening');
    expect(soorten(tweede, stap('b:0', null, 2))).toEqual(['OefenstapGespeeld']);
  });

  it('twee keer drukken verandert niets; een andere snelheid wel', () => {
    const stil = na(start, pauzeer);
    expect(lopend(stil)).toMatchObject({ gepauzeerd: true, snelheid: 30 });
    expect(soorten(stil, pauzeer)).toEqual([]);
    expect(soorten(stil, hervat(30))).toEqual(['OefeningHervat']);
    expect(soorten(loopt, hervat(30))).toEqual([]);
    expect(soorten(loopt, hervat(60))).toEqual(['OefeningHervat']);
    expect(lopend(na(start, pauzeer, hervat(60)))).toMatchObject({ gepauzeerd: false, snelheid: 60 });
  });
});

describe('wat het script deed', () => {
  it('telt één keer, en van een bericht blijft de zaak bekend', () => {
    const staat = na(start, stap('b:0', 'z1'), stap('h:0'), stap('b:1', 'z1'), stap('b:2', 'z2'));
    expect(lopend(staat).gespeeld).toEqual(['b:0', 'h:0', 'b:1', 'b:2']);
    expect(lopend(staat).zaken).toEqual([
      { zaakId: 'z1', bericht: 0 },
      { zaakId: 'z2', bericht: 1 },
    ]);
    expect(soorten(staat, stap('b:0', 'z1'))).toEqual([]);
  });

  it('na het einde staat de nabespreking er, met de zaken', () => {
    const { lopend: nu, vorige, nr } = na(start, stap('b:0', 'z1'), stop(1));
    expect(nu).toBeNull();
    expect(nr).toBe(1);
    expect(vorige).toMatchObject({
      nr: 1,
      zaken: ['z1'],
      snelheid: 30,
      mensen: ['vt:vt-noord', 'ovj'],
      nabespreking,
    });
  });

  it('zonder oefening verandert geen gebeurtenis iets', () => {
    expect(evolveOefening(GEEN_OEFENING, { type: 'OefeningGepauzeerd', door: 'x' })).toBe(GEEN_OEFENING);
  });
});

describe('wie meespeelt', () => {
  it('krijgt een nummer, houdt het bij een tweede rol, en neemt de dienst over', () => {
    expect(beslisOefening(loopt, kies(anna, 'kpc'), collega)).toEqual([
      { type: 'OefenrolGekozen', nr: 1, identiteit: anna, houder: { rol: 'kpc' } },
      { type: 'DienstOvergenomen', houder: { rol: 'kpc' }, persoonId: 'deelnemer-1', tot: null },
    ]);
    const een = na(start, kies(anna, 'kpc'));
    expect(beslisOefening(een, kies(bob, 'ovj', 'bob-1'), collega)).toMatchObject([
      { nr: 2 },
      { persoonId: 'bob-1' },
    ]);
    expect(beslisOefening(een, kies(anna, 'ovj'), collega)).toMatchObject([
      { nr: 1 },
      { persoonId: 'deelnemer-1' },
    ]);
    // Another account in the same tenant, and the same id in another tenant, are other people.
    expect(beslisOefening(een, kies({ tenantId: 'u', objectId: 'a' }, 'ovj'), collega)).toMatchObject([
      { nr: 2 },
      {},
    ]);
  });

  it('een rol die een mens speelt, laat het script met rust; twee keer dezelfde is één keer', () => {
    const staat = na(start, kies(anna, 'kpc'), kies(anna, 'kpc'), kies(anna, 'ovj'), kies(bob, 'kpc'));
    expect(lopend(staat).mensen).toEqual(['vt:vt-noord', 'ovj', 'kpc']);
    expect(lopend(staat).deelnemers).toEqual([
      { nr: 1, identiteit: anna, houders: [{ rol: 'kpc' }, { rol: 'ovj' }] },
      { nr: 2, identiteit: bob, houders: [{ rol: 'kpc' }] },
    ]);
  });

  it('staat in de oefenruimte: wie de instellingen kennen met de rol erbij, wie niet als deelnemer', () => {
    const lokaal = { ...lokaalBestand('lokaal', 'LA'), personen: [] };
    const bekend = { id: 'bob-1', label: 'Bob', rollen: [{ rol: 'ovj' }], identiteiten: [bob] } as const;
    const metBob = { ...lokaal, personen: [bekend] };
    const { deelnemers } = lopend(na(start, kies(anna, 'kpc'), kies(bob, 'ovj'), kies(bob, 'kpc')));
    expect(metDeelnemers(metBob, []).personen).toEqual([bekend]);
    expect(metDeelnemers(metBob, deelnemers).personen).toEqual([
      { ...bekend, rollen: [{ rol: 'ovj' }, { rol: 'kpc' }] },
      { id: 'deelnemer-1', label: 'Deelnemer 1', rollen: [{ rol: 'kpc' }], identiteiten: [anna] },
    ]);
  });

  it('voor elke andere rol zit er een scriptcollega, met dienst', () => {
    const lokaal = { ...lokaalBestand('lokaal', 'LA'), personen: [] };
    const { personen, piket } = metSpelers(lokaal);
    expect(personen).toHaveLength(tafelrollen(lokaal).length);
    expect(personen.some(({ rollen }) => rollen.some(({ rol }) => rol === 'beheer'))).toBe(false);
    const [eerste] = lokaal.vtOrganisaties;
    const id = eerste?.id ?? '';
    expect(piket[`vt:${id}`]).toEqual([`speler-vt-${id}`]);
    expect(piket['ovj']).toEqual(['speler-ovj']);
    expect(spelerIdentiteit({ rol: 'vt', organisatie: id })).toEqual({
      tenantId: 'spel',
      objectId: `speler-vt-${id}`,
    });
  });
});

describe('wat de groep zou delen', () => {
  it('de laatste keuze telt, van elke vraag apart', () => {
    const staat = na(start, deel('wens', 'ovj'), deel('plek', 'shn'), deel('wens', 'shn'));
    expect(lopend(staat).deelantwoorden).toEqual([
      { vraag: 'plek', rollen: ['shn'] },
      { vraag: 'wens', rollen: ['shn'] },
    ]);
    expect(soorten(loopt, deel('bestaat-niet', 'ovj'))).toBe('geen-oefening');
  });

  it('op het scherm: de vraag, haar plek en wat gekozen is', () => {
    const nu = lopend(na(start, deel('plek', 'shn')));
    expect(vraagView(nu, 1)).toMatchObject({ vraag: { id: 'wens' }, plek: 1, aantal: 2, gekozen: null });
    expect(vraagView(nu, 2)).toMatchObject({ vraag: { id: 'plek' }, gekozen: ['shn'] });
    expect(vraagView(nu, 1).rollen).not.toContain('beheer');
    expect(() => vraagView(nu, 3)).toThrow('there is no such question');
  });
});

describe('wat er te zien is', () => {
  it.each([
    ['ovj', { rol: 'ovj' }],
    ['vt:vt-noord', { rol: 'vt', organisatie: 'vt-noord' }],
    ['koffie', null],
  ])('de rol achter %s', (sleutel, rol) => {
    expect(rolVanSleutel(sleutel)).toEqual(rol);
  });

  it('tijdens de oefening: wie speelt en welke rollen vrij zijn', () => {
    const staat = na(start, kies(anna, 'ovj'));
    const view = oefeningView(lopend(staat));
    expect(view).toMatchObject({ stand: 'loopt', snelheid: 30, deelvragen: 2, titel: 'Proef' });
    expect(view.rollen).toEqual([
      { sleutel: 'vt:vt-noord', rol: 'vt', organisatie: 'Noord', speelt: 'vrij' },
      { sleutel: 'ovj', rol: 'ovj', organisatie: null, speelt: 'mens' },
    ]);
    expect(view.speelbaar).toContainEqual({ sleutel: 'vt:vt-noord', rol: 'vt', organisatie: 'Noord' });
    expect(view.speelbaar).toContainEqual({ sleutel: 'kpc', rol: 'kpc', organisatie: null });
    expect(view.speelbaar.some(({ rol }) => rol === 'beheer')).toBe(false);
    expect(oefeningView(lopend(na(start, pauzeer))).stand).toBe('pauze');
  });

  it('een organisatie die het blad niet kent, staat er met haar id; een woord dat geen rol is niet', () => {
    const vreemd = { ...start, mensen: ['vt:vt-zuid', 'koffie'] } as OefenCommand;
    expect(oefeningView(lopend(na(vreemd))).rollen).toEqual([
      { sleutel: 'vt:vt-zuid', rol: 'vt', organisatie: 'vt-zuid', speelt: 'vrij' },
    ]);
  });

  it('de trainer ziet van elke rol wie haar speelt', () => {
    const lokaal = lokaalBestand('lokaal', 'LA');
    const view = bedieningView(lokaal, lopend(na(start, kies(anna, 'kpc'))), BEGIN);
    const speelt = Object.fromEntries(view.rollen.map((rol) => [rol.sleutel, rol.speelt]));
    expect(speelt).toMatchObject({ kpc: 'mens', ovj: 'vrij', shn: 'script' });
    expect(view).toMatchObject({ stand: 'loopt', klok: BEGIN, titel: 'Proef' });
    expect(bedieningView(lokaal, lopend(na(start, pauzeer)), BEGIN).stand).toBe('pauze');
    const keuze = keuzeView(lokaal, laadOefenboek('config').voor(lokaal));
    expect(keuze.oefeningen.map(({ id }) => id)).toContain('wat-mag-gedeeld');
    expect(keuze.rollen.filter(({ rol }) => rol === 'vt').map(({ organisatie }) => organisatie)).toEqual(
      lokaal.vtOrganisaties.map(({ kort }) => kort),
    );
  });

  it('in het kanaal: de oefening, en daarna haar einde en de nabespreking', () => {
    const kort = (staat: OefenStaat) =>
      oefenPosts(staat).map(({ id, publiek, view, alleenBijwerken }) =>
        [id, publiek.soort, view.soort, alleenBijwerken].join(' '),
      );
    expect(oefenPosts(GEEN_OEFENING)).toEqual([]);
    expect(kort(loopt)).toEqual(['oef:1 kanaal oefening false']);
    const klaar = na(start, kies(anna, 'ovj'), stop(1));
    expect(kort(klaar)).toEqual(['oef:1 kanaal oefening true', 'oef:1:na kanaal nabespreking false']);
    expect(oefenPosts(klaar)[0]?.view).toMatchObject({
      stand: 'voorbij',
      rollen: [],
      speelbaar: [],
      deelvragen: 0,
    });
    expect(kort(na(start, stop(1), start))).toEqual([
      'oef:2 kanaal oefening false',
      'oef:1 kanaal oefening true',
      'oef:1:na kanaal nabespreking false',
    ]);
    if (klaar.vorige === null) throw new Error('it is over');
    expect(nabesprekingView(klaar.vorige)).toMatchObject({ lang: false, verslag: nabespreking, nr: 1 });
    expect(nabesprekingView(klaar.vorige, true).lang).toBe(true);
  });
});

describe('de eerste keer dat de klok het begin aanwijst', () => {
  const kalender = lokaalBestand('lokaal', 'LA').termijnen;
  it.each([
    ['later op dezelfde werkdag', '2026-12-07T09:00:00+01:00', '2026-12-07T10:00:00+01:00'],
    ['precies op dat ogenblik', '2026-12-07T10:00:00+01:00', '2026-12-07T10:00:00+01:00'],
    ['net te laat: morgen', '2026-12-07T10:00:01+01:00', '2026-12-08T10:00:00+01:00'],
    ['vrijdagavond: maandag', '2026-12-11T18:00:00+01:00', '2026-12-14T10:00:00+01:00'],
    ['eerste kerstdag: na het weekend', '2026-12-25T09:00:00+01:00', '2026-12-28T10:00:00+01:00'],
  ])('%s', (_, nu, begin) => {
    expect(naarIso(volgendBegin('10:00', vanIso(nu), kalender))).toBe(naarIso(vanIso(begin)));
  });
});
