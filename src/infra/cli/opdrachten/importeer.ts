import { parseArgs } from 'node:util';
import { People } from '../../../app/people/people.ts';
import { StoreUnavailable } from '../../../app/ports/store.ts';
import { locatieStreams } from '../../../app/streams/locatie-streams.ts';
import { zaakStreams } from '../../../app/streams/zaak-streams.ts';
import { IntakeUseCase } from '../../../app/usecases/intake.ts';
import { RefusedMessages } from '../../../app/usecases/refused-messages.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import type { Importrij } from '../../import/bestand.ts';
import { leesImport } from '../../import/bestand.ts';
import type { Oordeel } from '../../import/oordeel.ts';
import { beoordeelRij, dubbeleRijen, openKenmerken } from '../../import/oordeel.ts';
import { caseCheck } from '../../intake/case-check.ts';
import { createMetrics } from '../../metrics/create-metrics.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import { AFSLUITCODE } from '../afsluitcodes.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';
import { foutregels, verslagregel } from './importverslag.ts';

type Rij = Importrij & { readonly oordeel: Oordeel };

const HULP = `Gebruik: npm run -s beheer -- importeer <bestand.csv of bestand.json> --locatie <locatie> [--echt]

Leest lopende zaken in voor een tafel die begint. Zonder --echt: alleen controleren en tonen.
Is één rij fout, dan wordt er niets ingelezen en is de afsluitcode 1. Per rij staat er wat u moet doen.
Twee keer inlezen geeft geen dubbele zaken: wat er al staat, blijft zoals het is.
De eerste regel van een CSV noemt de kolommen; docs/beheer/zaken-importeren.md legt ze uit.

  --locatie oefenstad   locatie van alle zaken in het bestand; altijd nodig
  --echt                lees de zaken in`;

function lees(argumenten: readonly string[]): { bestand: string; locatie: string; echt: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argumenten],
      allowPositionals: true,
      options: { locatie: { type: 'string' }, echt: { type: 'boolean', default: false } },
    });
    const [bestand, ...meer] = positionals;
    if (bestand !== undefined && meer.length === 0 && values.locatie !== undefined) {
      return { bestand, locatie: values.locatie, echt: values.echt };
    }
  } catch {
    throw new BeheerFout('Deze keuzes zijn niet bekend. Zie --help.');
  }
  throw new BeheerFout('Geef één bestand en --locatie. Zie --help.');
}

/** The same road as a message of a source, outside the running program, which takes up what follows. */
function inname({ store, clock }: RedisPorts, locaties: ReadonlyMap<string, Locatie>): IntakeUseCase {
  const rustig = (): void => undefined;
  const plekken = locatieStreams(store, rustig);
  const people = new People(locaties, plekken);
  const ids = { token: () => crypto.randomUUID() };
  const klok = clock.view;
  return new IntakeUseCase({
    store,
    zaken: zaakStreams(store, rustig),
    people,
    clock: klok,
    ids,
    metrics: createMetrics(),
    refused: new RefusedMessages({ locaties: plekken, people, clock: klok, ids }),
  });
}

async function beoordeel(
  ports: RedisPorts,
  locatie: Locatie,
  rijen: readonly Importrij[],
): Promise<readonly Rij[]> {
  const zaken = zaakStreams(ports.store, () => undefined);
  const nu = ports.clock.view.caseNow();
  const deps = { store: ports.store, zaken, keur: caseCheck, locatie, nu };
  const kenmerken = await openKenmerken(deps);
  const dubbel = dubbeleRijen(rijen);
  const beoordeeld: Rij[] = [];
  for (const rij of rijen) {
    const eerder = dubbel.get(rij.nr);
    const oordeel: Oordeel =
      eerder === undefined
        ? await beoordeelRij(deps, rij, kenmerken)
        : { soort: 'fout', fouten: [{ pad: 'bronId', melding: `Staat ook op regel ${eerder}.` }] };
    beoordeeld.push({ ...rij, oordeel });
  }
  return beoordeeld;
}

/** Row by row: each is stored in whole, and a next time goes on where this one stopped. */
async function leesIn(
  ports: RedisPorts,
  locaties: ReadonlyMap<string, Locatie>,
  locatie: Locatie,
  rijen: readonly Rij[],
  terminal: Terminal,
): Promise<number> {
  const intake = inname(ports, locaties);
  let gedaan = 0;
  for (const { nr, oordeel } of rijen) {
    if (oordeel.soort !== 'nieuw') continue;
    try {
      const result = await intake.receive({ ...oordeel.checked, complete: true, oefening: locatie.oefening });
      if (!('zaakId' in result))
        throw new BeheerFout(`Regel ${nr} is intussen elders gemeld. Geef de opdracht opnieuw.`);
      gedaan += 1;
      const zaak = result.zaakId.slice(locatie.id.length + 1);
      terminal.uit(
        terminal.json
          ? JSON.stringify({ regel: nr, uitkomst: 'ingelezen', zaak })
          : `regel ${nr}: ingelezen als ${zaak}`,
      );
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      throw new BeheerFout(
        `Redis gaf geen antwoord bij regel ${nr}. Ingelezen: ${gedaan}. Geef de opdracht opnieuw: wat er al staat, komt er niet dubbel in.`,
        AFSLUITCODE.geenRedis,
      );
    }
  }
  return gedaan;
}

async function voerUit(argumenten: readonly string[], terminal: Terminal): Promise<number> {
  const keuze = lees(argumenten);
  const gelezen = await leesImport(keuze.bestand);
  if (!gelezen.ok) throw new BeheerFout(`Er is niets ingelezen. ${gelezen.fout}`);
  return metOpslag(terminal, async ({ ports, locaties }) => {
    const locatie = locaties.get(keuze.locatie);
    if (locatie === undefined) {
      throw new BeheerFout(`Geef een locatie; verwacht ${[...locaties.keys()].join(' of ')}.`);
    }
    const rijen = await beoordeel(ports, locatie, gelezen.rijen);
    const fout = rijen.filter(({ oordeel }) => oordeel.soort === 'fout');
    const nieuw = rijen.filter(({ oordeel }) => oordeel.soort === 'nieuw').length;
    const echt = keuze.echt && fout.length === 0;
    for (const { nr, oordeel } of rijen) {
      const toont = !echt || oordeel.soort !== 'nieuw' || oordeel.voorbij !== null;
      if (terminal.json ? !echt || oordeel.soort !== 'nieuw' : toont) {
        terminal.uit(verslagregel(nr, oordeel, terminal.json));
      }
      if (!terminal.json) for (const regel of foutregels(nr, oordeel, gelezen.tabel)) terminal.fout(regel);
    }
    const gedaan = echt ? await leesIn(ports, locaties, locatie, rijen, terminal) : 0;
    const samen = {
      rijen: rijen.length,
      nieuw,
      ingelezen: gedaan,
      stondAl: rijen.length - nieuw - fout.length,
      fout: fout.length,
    };
    terminal.uit(
      terminal.json
        ? JSON.stringify(samen)
        : `${samen.rijen} rijen: ${nieuw} nieuw, ${samen.stondAl} stonden er al, ${fout.length} fout. Ingelezen: ${gedaan}.`,
    );
    if (fout.length > 0) {
      terminal.fout('Er is niets ingelezen. Verbeter de rijen hierboven en geef de opdracht opnieuw.');
      return AFSLUITCODE.fout;
    }
    if (!keuze.echt) terminal.fout('Er is niets veranderd. Voeg --echt toe om de nieuwe zaken in te lezen.');
    return AFSLUITCODE.goed;
  });
}

/** Running cases from a file, for a table that starts: checked in whole first, and never twice. */
export const importeer: Opdracht = {
  naam: 'importeer',
  uitleg: 'leest lopende zaken in uit een CSV- of JSON-bestand, voor een tafel die begint',
  hulp: HULP,
  keuzes: ['--locatie', '--echt'],
  woorden: 3,
  opslag: true,
  uitvoeren: voerUit,
};
