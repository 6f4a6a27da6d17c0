import { parseArgs } from 'node:util';
import type { LocatieStreams } from '../../../app/streams/locatie-streams.ts';
import { locatieStream, locatieStreams } from '../../../app/streams/locatie-streams.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { roosterVan } from '../../../domain/locatie/dienst.ts';
import type { RoosterCommand } from '../../../domain/locatie/rooster/beslis.ts';
import { houderVan, metRooster } from '../../../domain/locatie/rooster/houders.ts';
import type { LocatieStaat } from '../../../domain/locatie/staat.ts';
import { metToegelaten } from '../../../domain/locatie/toegelaten.ts';
import type { LosseDienst, Rooster } from '../../../domain/rooster/rooster.ts';
import { verloop } from '../../../domain/rooster/verloop.ts';
import { heeftRol } from '../../../domain/rooster/wie-heeft-dienst.ts';
import { isDatum } from '../../../domain/termijnen/dagnummer.ts';
import { eindeVanDag, tijdstipOp } from '../../../domain/termijnen/datum.ts';
import { dagTijd } from '../../../domain/termijnen/opmaak.ts';
import type { Periode, Tijdstip } from '../../../domain/termijnen/tijdstip.ts';
import { naarIso, UUR } from '../../../domain/termijnen/tijdstip.ts';
import type { Rolhouder } from '../../../domain/zaak/wie.ts';
import { houderSleutel } from '../../../domain/zaak/wie.ts';
import { haal, NietGehaald } from '../../rooster/haal.ts';
import { leesCsv } from '../../rooster/lees-csv.ts';
import { leesIcs } from '../../rooster/lees-ics.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

const DAG = 24 * UUR;
/** How far ahead recurring appointments are written out when no end is given. */
const VENSTER = 92 * DAG;

const HULP = `Gebruik: npm run -s beheer -- rooster <locatie> [<rol> <bestand of adres>] [keuzes]

Zonder rol: toont de diensten van de komende week.
Met rol en bestand: leest een rooster in uit iCalendar (.ics, ook een https-adres) of CSV (van;tot;wie).
De titel van een afspraak, of de kolom wie, noemt personen met hun id uit de instellingen.
Een rol is bijvoorbeeld ovj, of vt:vt-oefenstad. Wat eerder voor die rol is ingelezen, vervalt.
Klopt er iets niet, dan wordt er niets ingelezen en is de afsluitcode 1.

  --van 2027-01-04    eerste dag waarvoor dit rooster geldt (standaard: vandaag)
  --tot 2027-03-31    laatste dag (standaard: tot de laatste dienst, hoogstens 92 dagen)
  --proef             alleen controleren, niets opslaan
  --verwijder         toon wat er weggaat als u het ingelezen rooster van deze rol weghaalt
  --echt              doe dat ook; nodig bij --verwijder, en als er al een rooster is ingelezen`;

type Keuzes = {
  readonly van?: string;
  readonly tot?: string;
  readonly proef: boolean;
  readonly weg: boolean;
  readonly echt: boolean;
};

function lees(argumenten: readonly string[]): { readonly vrij: readonly string[]; readonly keuzes: Keuzes } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argumenten],
      allowPositionals: true,
      options: {
        van: { type: 'string' },
        tot: { type: 'string' },
        proef: { type: 'boolean', default: false },
        verwijder: { type: 'boolean', default: false },
        echt: { type: 'boolean', default: false },
      },
    });
    const { verwijder: weg, ...keuzes } = values;
    return { vrij: positionals, keuzes: { ...keuzes, weg } };
  } catch {
    throw new BeheerFout('Deze keuzes zijn niet bekend. Zie --help.');
  }
}

function dag(naam: string, tekst: string | undefined): string | undefined {
  if (tekst !== undefined && !isDatum(tekst))
    throw new BeheerFout(`--${naam}: verwacht een datum zoals 2027-01-04`);
  return tekst;
}

function houderIn(locatie: Locatie, naam: string): Rolhouder {
  const houder = houderVan(naam);
  const bekend = locatie.vtOrganisaties.map(({ id }) => `vt:${id}`);
  const bestaat = houder?.organisatie === undefined || bekend.includes(`vt:${houder.organisatie}`);
  if (houder === null || !bestaat) {
    throw new BeheerFout(`Deze rol is hier niet bekend; verwacht ovj, kpc, politie, ${bekend.join(' of ')}.`);
  }
  return houder;
}

function toon(locatie: Locatie, staat: LocatieStaat | null, nu: Tijdstip, terminal: Terminal): void {
  const volledig = metToegelaten(locatie, staat);
  const rooster = roosterVan(volledig, staat);
  for (const houder of metRooster(rooster)) {
    if (terminal.json) {
      toonJson(rooster, houder, nu, terminal);
      continue;
    }
    terminal.uit(houderSleutel(houder));
    for (const { van, tot, bezetting } of verloop(rooster, houder, { van: nu, tot: nu + 7 * DAG })) {
      const wie = bezetting.soort === 'gat' ? `GAT (${bezetting.reden})` : bezetting.wie.join(', ');
      terminal.uit(`  ${dagTijd(van, 0)} tot ${dagTijd(tot, 0)}  ${wie}`);
    }
  }
}

function toonJson(rooster: Rooster, houder: Rolhouder, nu: Tijdstip, terminal: Terminal): void {
  for (const { van, tot, bezetting } of verloop(rooster, houder, { van: nu, tot: nu + 7 * DAG })) {
    const wie = bezetting.soort === 'gat' ? { gat: bezetting.reden } : { wie: bezetting.wie };
    terminal.uit(
      JSON.stringify({ rol: houderSleutel(houder), van: naarIso(van), tot: naarIso(tot), ...wie }),
    );
  }
}

/** Reads it all, or throws with everything that is wrong. */
async function gelezen(
  bron: string,
  bekend: readonly string[],
  venster: Periode,
): Promise<readonly LosseDienst[]> {
  let tekst: string;
  try {
    tekst = await haal(bron);
  } catch (error) {
    if (error instanceof NietGehaald) throw new BeheerFout(`Niet ingelezen: ${error.message}.`);
    throw error;
  }
  const uitkomst = tekst.includes('BEGIN:VCALENDAR')
    ? leesIcs(tekst, bekend, venster)
    : leesCsv(tekst, bekend);
  if (!uitkomst.ok) {
    throw new BeheerFout(['Er is niets ingelezen:', ...uitkomst.fouten.map((f) => `- ${f}`)].join('\n'));
  }
  const diensten = uitkomst.diensten.filter(({ van, tot }) => tot > venster.van && van < venster.tot);
  if (diensten.length === 0) throw new BeheerFout('Er is niets ingelezen: geen dienst in deze periode.');
  return diensten;
}

type Plek = { readonly locatie: Locatie; readonly houder: Rolhouder };

async function leesIn(
  streams: LocatieStreams,
  { locatie, houder }: Plek,
  bron: string,
  keuzes: Keuzes,
  nu: Tijdstip,
  terminal: Terminal,
): Promise<void> {
  const staat = (await streams.read(locatieStream(locatie.id))).state;
  const rooster = roosterVan(metToegelaten(locatie, staat), staat);
  const bekend = rooster.personen.map(({ id }) => id).filter((id) => heeftRol(rooster, id, houder));
  const vanaf = dag('van', keuzes.van);
  const eind = dag('tot', keuzes.tot);
  const van = vanaf === undefined ? nu : tijdstipOp(vanaf, '00:00');
  const tot = eind === undefined ? van + VENSTER : eindeVanDag(eind) + 1;
  const diensten = await gelezen(bron, bekend, { van, tot });
  const laatste = Math.max(...diensten.map((dienst) => dienst.tot));
  const blok = { van, tot: eind === undefined ? Math.min(tot, laatste) : tot };
  const command = { type: 'lees-rooster-in', houder, ...blok, diensten } as const;
  const eerder = rooster.ingelezen[houderSleutel(houder)];
  if (eerder !== undefined && !keuzes.proef && !keuzes.echt) {
    throw new BeheerFout(
      `Er is al een rooster ingelezen voor deze rol (${eerder.diensten.length} diensten); dat vervalt dan. Voeg --echt toe om het te vervangen.`,
    );
  }
  if (!keuzes.proef) await voerUit(streams, locatie, command, nu);
  const tekst = `${keuzes.proef ? 'Gecontroleerd' : 'Ingelezen'}: ${diensten.length} diensten van ${dagTijd(blok.van, 0)} tot ${dagTijd(blok.tot, 0)}.`;
  const { van: begin, tot: einde } = blok;
  const gedaan = {
    ingelezen: !keuzes.proef,
    diensten: diensten.length,
    van: naarIso(begin),
    tot: naarIso(einde),
  };
  terminal.uit(terminal.json ? JSON.stringify(gedaan) : tekst);
  const straks = { ...rooster, ingelezen: { [houderSleutel(houder)]: { ...blok, diensten } } };
  for (const deel of verloop(straks, houder, blok).filter(({ bezetting }) => bezetting.soort === 'gat')) {
    terminal.fout(`Let op: niemand van ${dagTijd(deel.van, 0)} tot ${dagTijd(deel.tot, 0)}.`);
  }
}

/** Without `echt` only what would go. */
async function verwijder(
  streams: LocatieStreams,
  { locatie, houder }: Plek,
  echt: boolean,
  nu: Tijdstip,
  terminal: Terminal,
): Promise<number> {
  const { state } = await streams.read(locatieStream(locatie.id));
  const diensten =
    roosterVan(metToegelaten(locatie, state), state).ingelezen[houderSleutel(houder)]?.diensten.length ?? 0;
  if (echt) await voerUit(streams, locatie, { type: 'verwijder-rooster', houder }, nu);
  const tekst = echt
    ? 'Het ingelezen rooster telt niet meer.'
    : `Er gaan ${diensten} ingelezen diensten weg.`;
  terminal.uit(terminal.json ? JSON.stringify({ verwijderd: echt, diensten }) : tekst);
  if (!echt) terminal.fout('Er is niets veranderd. Voeg --echt toe om dat te doen.');
  return 0;
}

async function voerUit(
  streams: LocatieStreams,
  locatie: Locatie,
  command: RoosterCommand,
  nu: Tijdstip,
): Promise<void> {
  const om = { nu, actor: { soort: 'systeem' } as const, wieMagKoppelen: locatie.wieMagKoppelen };
  await streams.execute(locatieStream(locatie.id), { command, om }, `beheer:${crypto.randomUUID()}`);
}

/** Shows the duty of a location, and reads rosters in from a calendar or a table. */
export const rooster: Opdracht = {
  naam: 'rooster',
  uitleg: 'toont de diensten van een locatie, of leest een rooster in (iCalendar, CSV)',
  hulp: HULP,
  keuzes: ['--van', '--tot', '--proef', '--verwijder', '--echt'],
  woorden: 3,
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async ({ ports, locaties }) => {
      const { vrij, keuzes } = lees(argumenten);
      const [naam = '', rol, bron] = vrij;
      const locatie = locaties.get(naam);
      if (locatie === undefined) {
        throw new BeheerFout(`Geef een locatie; verwacht ${[...locaties.keys()].join(' of ')}.`);
      }
      const streams = locatieStreams(ports.store, () => undefined);
      const nu = ports.clock.view.caseNow();
      if (rol === undefined) {
        toon(locatie, (await streams.read(locatieStream(locatie.id))).state, nu, terminal);
        return 0;
      }
      const houder = houderIn(locatie, rol);
      if (keuzes.weg) return verwijder(streams, { locatie, houder }, keuzes.echt, nu, terminal);
      if (bron === undefined) throw new BeheerFout('Geef een bestand of adres. Zie --help.');
      await leesIn(streams, { locatie, houder }, bron, keuzes, nu, terminal);
      return 0;
    }),
};
