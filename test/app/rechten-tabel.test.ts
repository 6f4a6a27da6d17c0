import { beforeAll, describe, expect, test } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import type { Zaakverb } from '../../src/app/inbox/verbs.ts';
import { isZaakvraag, zaakverbs } from '../../src/app/inbox/verbs.ts';
import type { ActionAnswer } from '../../src/app/ports/inbox.ts';
import type { StoredEvent } from '../../src/app/ports/store.ts';
import { zaakStream } from '../../src/app/streams/zaak-streams.ts';
import { openTaken } from '../../src/domain/zaak/open-taken.ts';
import type { Taak } from '../../src/domain/zaak/taak.ts';
import { nietVast, zaak } from '../support/domain/melding.ts';
import type { Verloop } from '../support/domain/verloop.ts';
import { given } from '../support/domain/verloop.ts';
import { GeheugenStore } from '../support/poort/geheugen.ts';
import type { Stand } from '../support/poort/staten.ts';
import { staten } from '../support/poort/staten.ts';
import type { Rij, Wie } from '../support/poort/tabel.ts';
import { iedereen, mensen, tabel } from '../support/poort/tabel.ts';
import { senderVan, Wereld } from '../support/poort/wereld.ts';
import { leesDuinstad, leesOefenstad } from '../support/scenario/locaties.ts';

const ZAAK = 'oefenstad:OF-26-0001';
const GAST = '55555555-5555-4555-8555-555555555555';
const locaties = new Map([leesOefenstad(), leesDuinstad()].map((locatie) => [locatie.id, locatie]));

/** People who are nobody at oefenstad, though one of them has the object id of its officer. */
const vreemden = {
  'een collega van een andere locatie': senderVan(locaties, 'duin-officier'),
  'Veilig Thuis van een andere locatie': senderVan(locaties, 'duin-vt'),
  'een gast met het object-id van de officier': senderVan(locaties, 'officier-1', GAST),
  'iemand zonder rol': senderVan(locaties, 'niemand'),
} as const;

/** What somebody may be told who may not. Nothing of it says what stands in the case. */
const weigeringen: ReadonlySet<string> = new Set([
  meldingen['geen-recht'],
  meldingen['onbekende-taak'],
  meldingen['niet-nu'],
  meldingen['gesloten'],
  meldingen['niet-gesloten'],
  meldingen['verplaatst'],
  meldingen['besluit-eerst'],
]);

function stroom(zaakId: string) {
  const stream = zaakStream(zaakId);
  if (stream === null) throw new Error(zaakId);
  return stream;
}

function opgeslagen(loop: Verloop): readonly StoredEvent[] {
  return loop.events;
}

function winkel(loop: Verloop): GeheugenStore {
  return new GeheugenStore()
    .zet(stroom(ZAAK), opgeslagen(loop))
    .zet(stroom('oefenstad:OF-26-0002'), opgeslagen(given(nietVast())))
    .zet(stroom('duinstad:DU-26-0001'), opgeslagen(given(zaak())));
}

type Poging = { readonly verb: Zaakverb; readonly rij: Rij; readonly taak: Taak };
/** Stands in for the task of a button that is about the case as a whole. */
const GEEN_TAAK = { id: '', revisie: 0 } as unknown as Taak;

function pogingen({ loop }: Stand): readonly Poging[] {
  const taken = Object.values(loop.zaak.taken).filter(({ status }) => status !== 'vervallen');
  return zaakverbs.flatMap((verb) =>
    tabel[verb].flatMap((rij) => {
      const bij = taken.filter(({ soort }) => rij.bij?.includes(soort) === true);
      return (rij.bij === undefined ? [GEEN_TAAK] : bij).map((taak) => ({ verb, rij, taak }));
    }),
  );
}

let standen: readonly Stand[] = [];
beforeAll(() => {
  standen = staten();
});

test('elke knop staat in de tabel', () => {
  expect(Object.keys(tabel).toSorted()).toEqual([...zaakverbs].toSorted());
  expect(zaakverbs.filter((verb) => tabel[verb].length === 0)).toEqual([]);
});

const wordt = (stand: Stand, { verb, taak }: Poging, wie: string): string =>
  `${stand.naam}: ${verb} ${taak.id} door ${wie}`;

/** What is wrong with the answer to somebody who may not; null: it is a refusal that says nothing. */
function misgeslagen(antwoord: ActionAnswer): string | null {
  if (antwoord.kind !== 'message') return antwoord.kind;
  return weigeringen.has(antwoord.text) ? null : antwoord.text;
}

describe('wie niet mag', () => {
  test('krijgt bij elke knop, elke taak en in elke stand van de zaak een weigering, en er verandert niets', async () => {
    const fout: string[] = [];
    let aantal = 0;
    for (const stand of standen) {
      const store = winkel(stand.loop);
      const voor = store.koppen();
      const wereld = new Wereld(store, locaties, stand.loop.nu);
      for (const poging of pogingen(stand)) {
        const { verb, rij, taak } = poging;
        const mag = rij.mag(stand.loop.zaak, taak);
        const data = { z: ZAAK, ...rij.data(stand.loop.zaak, taak)[0] };
        for (const wie of iedereen.filter((een) => !mag.includes(een))) {
          const mis = misgeslagen(await wereld.druk(senderVan(locaties, mensen[wie]), verb, data));
          if (mis !== null) fout.push(`${wordt(stand, poging, wie)}: ${mis}`);
          aantal += 1;
        }
      }
      if (store.koppen() !== voor) fout.push(`${stand.naam}: er veranderde iets`);
      // Nothing but the verb and the location, and that somebody without the right was there.
      if (!wereld.log.some((regel) => regel.startsWith('refused: no right')))
        fout.push(`${stand.naam}: geen log`);
      if (wereld.log.join('').includes('OF-26')) fout.push(`${stand.naam}: een zaaknummer in het log`);
    }
    expect(fout).toEqual([]);
    expect(aantal).toBeGreaterThan(5_000);
  });

  test('en geen recht heeft op een opdracht, staat met die opdracht in het log', async () => {
    const geweigerd = new Set<string>();
    const genoteerd = new Set<string>();
    for (const stand of standen) {
      const wereld = new Wereld(winkel(stand.loop), locaties, stand.loop.nu);
      for (const { verb, rij, taak } of pogingen(stand).filter((poging) => !isZaakvraag(poging.verb))) {
        const mag = rij.mag(stand.loop.zaak, taak);
        const wie = iedereen.find((een) => !mag.includes(een));
        if (wie === undefined) continue;
        const data = { z: ZAAK, ...rij.data(stand.loop.zaak, taak)[0] };
        const antwoord = await wereld.druk(senderVan(locaties, mensen[wie]), verb, data);
        if (antwoord.kind === 'message' && antwoord.text === meldingen['geen-recht']) geweigerd.add(verb);
        const regel = `refused: no right ${JSON.stringify({ locatie: 'oefenstad', verb, code: 'geen-recht' })}`;
        if (wereld.log.includes(regel)) genoteerd.add(verb);
      }
    }
    expect([...geweigerd].filter((verb) => !genoteerd.has(verb))).toEqual([]);
    expect(geweigerd.size).toBeGreaterThan(30);
  });

  test('en niet op de locatie werkt, is bij elke knop onbekend; het wordt genoteerd en er verandert niets', async () => {
    const fout: string[] = [];
    for (const stand of standen) {
      const store = winkel(stand.loop);
      const voor = store.koppen();
      const wereld = new Wereld(store, locaties, stand.loop.nu);
      let keren = 0;
      for (const poging of pogingen(stand)) {
        const data = { z: ZAAK, ...poging.rij.data(stand.loop.zaak, poging.taak)[0] };
        for (const [wie, sender] of Object.entries(vreemden)) {
          keren += 1;
          const antwoord = await wereld.druk(sender, poging.verb, data);
          const goed = antwoord.kind === 'message' && antwoord.text === meldingen.onbekend;
          if (!goed) fout.push(wordt(stand, poging, wie));
        }
      }
      if (store.koppen() !== voor) fout.push(`${stand.naam}: er veranderde iets`);
      const genoteerd = wereld.log.filter((regel) => regel.startsWith('stranger refused')).length;
      if (genoteerd !== keren) fout.push(`${stand.naam}: ${genoteerd} van ${keren} in het log`);
    }
    expect(fout).toEqual([]);
  });

  test('komt met de knop van een andere taak niet binnen, ook niet bij een taak van zichzelf', async () => {
    const fout: string[] = [];
    let aantal = 0;
    for (const stand of standen) {
      const { zaak: nu } = stand.loop;
      const store = winkel(stand.loop);
      const voor = store.koppen();
      const wereld = new Wereld(store, locaties, stand.loop.nu);
      const vanTaak = pogingen(stand).filter(({ rij, verb }) => rij.bij !== undefined && !isZaakvraag(verb));
      for (const poging of vanTaak) {
        const { verb, rij, taak } = poging;
        const eigen = rij.mag(nu, taak)[0];
        if (eigen === undefined) continue;
        for (const ander of openTaken(nu)) {
          if (tabel[verb].some(({ bij }) => bij?.includes(ander.soort) === true)) continue;
          const data = { z: ZAAK, ...rij.data(nu, taak)[0], t: ander.id, r: ander.revisie };
          const mis = misgeslagen(await wereld.druk(senderVan(locaties, mensen[eigen]), verb, data));
          if (mis !== null) fout.push(`${wordt(stand, poging, eigen)} op ${ander.id}: ${mis}`);
          aantal += 1;
        }
      }
      if (store.koppen() !== voor) fout.push(`${stand.naam}: er veranderde iets`);
    }
    expect(fout).toEqual([]);
    expect(aantal).toBeGreaterThan(1_000);
  });
});

describe('wie wel mag', () => {
  test('kan dat bij elke knop in minstens één stand ook echt: de tabel weigert niet zomaar alles', async () => {
    const nog = new Set<string>();
    const klaar = new Set<string>();
    const sleutel = ({ verb, rij }: Poging, wie: Wie): string =>
      `${verb} (${tabel[verb].indexOf(rij)}) ${wie}`;
    for (const stand of standen) {
      const basis = winkel(stand.loop);
      for (const poging of pogingen(stand)) {
        const { verb, rij, taak } = poging;
        for (const wie of rij.mag(stand.loop.zaak, taak)) {
          if (klaar.has(sleutel(poging, wie))) continue;
          nog.add(sleutel(poging, wie));
          for (const data of rij.data(stand.loop.zaak, taak)) {
            const store = new GeheugenStore(basis);
            const wereld = new Wereld(store, locaties, stand.loop.nu);
            const antwoord = await wereld.druk(senderVan(locaties, mensen[wie]), verb, { z: ZAAK, ...data });
            const gelukt = antwoord.kind === 'card' && (store.gewijzigd > 0 || isZaakvraag(verb));
            if (!gelukt) continue;
            klaar.add(sleutel(poging, wie));
            break;
          }
        }
      }
    }
    expect([...nog].filter((een) => !klaar.has(een))).toEqual([]);
  });
});

describe('een kaart waarmee geknoeid is', () => {
  /** The same buttons by who may press them, with something on them that the program never put there. */
  const geknoeid: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'een zaak van een andere locatie': { z: 'duinstad:DU-26-0001' },
    'een zaak die er niet is': { z: 'oefenstad:OF-26-9999' },
    'een pad in plaats van een zaak': { z: '../../etc/passwd' },
    'een sleutel van JavaScript als taak': { t: '__proto__' },
    'een functie van JavaScript als taak': { t: 'constructor' },
    'een taak die er niet is': { t: 'vrijheid:9' },
    'een negatieve revisie': { r: -1 },
    'een verborgen veld van een andere rol': { sash: 'hoog', kindcheck: 'ja', ernstigeBezwaren: 'nee' },
    'een lijst als taak': { t: ['vrijheid'] },
  };
  const metTaakOfVeld = (wat: string): boolean => /taak|revisie|veld|lijst/.test(wat);

  test.each(Object.entries(geknoeid))(
    '%s: een gewoon antwoord, en er verandert niets',
    async (wat, erbij) => {
      const fout: string[] = [];
      for (const stand of standen.slice(0, 12)) {
        const store = winkel(stand.loop);
        const voor = store.koppen();
        const wereld = new Wereld(store, locaties, stand.loop.nu);
        for (const poging of pogingen(stand)) {
          const { verb, rij, taak } = poging;
          // About the case as a whole no task is read; a field besides is refused wherever there is a form.
          if (
            isZaakvraag(verb) ||
            (metTaakOfVeld(wat) && rij.data(stand.loop.zaak, taak)[0]?.['t'] === undefined)
          )
            continue;
          // One tap is no form: its hidden fields are not read (the button of part A).
          if ('sash' in erbij && verb === 'acuut.antwoord') continue;
          if ('sash' in erbij && Object.keys(rij.data(stand.loop.zaak, taak)[0] ?? {}).length <= 2) continue;
          const wie = rij.mag(stand.loop.zaak, taak)[0];
          const data = { z: ZAAK, ...rij.data(stand.loop.zaak, taak)[0], ...erbij };
          const antwoord = await wereld.druk(
            senderVan(locaties, wie === undefined ? '' : mensen[wie]),
            verb,
            data,
          );
          if (antwoord.kind === 'error') fout.push(wordt(stand, poging, String(wie)));
          if (store.koppen() !== voor) {
            fout.push(`${wordt(stand, poging, String(wie))}: veranderde iets`);
            break;
          }
        }
      }
      expect(fout).toEqual([]);
    },
  );
});
