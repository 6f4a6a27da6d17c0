import { datumVan, plusDagen } from '../termijnen/datum.ts';
import { kloktijd } from '../termijnen/kloktijd.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { MINUUT, naarIso, UUR } from '../termijnen/tijdstip.ts';
import type { Antwoorden, Veldfout } from '../werkproces/formulier.ts';
import type { Aanmeldmoment, Aanmeldsoort } from '../werkproces/formulieren/zaak-aanmelden.ts';
import type { Melding, Slachtoffer } from './melding.ts';

/** Begin of the names under which cases stand that a person brought in; no source in the settings has such a name. */
export const HANDBRON = 'handmatig';
/** The same for running cases that came from a file. */
export const IMPORTBRON = 'import';
/** Longest name of a source. */
const LANGSTE_BRON = 40;

type Plek = { readonly id: string; readonly oefening: boolean };

/** Each practice location has a name of its own, so that practising never takes a real number. */
function eigenBron(begin: string, { id, oefening }: Plek): string {
  return oefening ? `${begin}-${id}`.slice(0, LANGSTE_BRON) : begin;
}

const isVan = (begin: string, bron: string): boolean => bron === begin || bron.startsWith(`${begin}-`);

/** The source of cases that a person brings in. */
export const handbron = (locatie: Plek): string => eigenBron(HANDBRON, locatie);

/** The source of cases in a file that names none. */
export const importbron = (locatie: Plek): string => eigenBron(IMPORTBRON, locatie);

/** Whether a person brought the case in, and no source. */
export function isMetDeHand({ bron }: Pick<Melding, 'bron'>): boolean {
  return isVan(HANDBRON, bron);
}

/** Names that no source in the settings can have: cases stand under them that came by hand or from a file. */
export function isEigenBron(bron: string): boolean {
  return isVan(HANDBRON, bron) || isVan(IMPORTBRON, bron);
}

/** What a person filled in, as the body of a message; the same check as for every source follows. */
export type Aanmelding =
  | {
      readonly ok: true;
      readonly bericht: Readonly<Record<string, unknown>>;
      readonly slachtoffers: readonly Slachtoffer[];
    }
  | { readonly ok: false; readonly fouten: readonly Veldfout[]; readonly dubbel: boolean };

/** The clock of the person may be this far ahead of ours, as that of a source. */
const VERSCHIL = 2 * MINUUT;
const MEESTE_SLACHTOFFERS = 10;

function tekst(antwoorden: Antwoorden, id: string): string {
  const waarde = antwoorden[id];
  return typeof waarde === 'string' ? waarde : '';
}

type Moment =
  | { readonly op: Tijdstip }
  | { readonly veld: string; readonly fout: Veldfout['fout']; readonly dubbel: boolean };

/** The moment of arrest or hearing; of a time that was there twice only the person knows which. */
function leesMoment(antwoorden: Antwoorden, id: Aanmeldmoment, nu: Tijdstip): Moment {
  const gelezen = kloktijd(tekst(antwoorden, `${id}Dag`), tekst(antwoorden, `${id}Tijd`));
  const keer = tekst(antwoorden, `${id}Keer`);
  if (gelezen.soort === 'bestaat-niet') {
    return { veld: `${id}Tijd`, fout: 'tijd-bestaat-niet', dubbel: false };
  }
  if (gelezen.soort === 'dubbel' && keer === '') {
    return { veld: `${id}Keer`, fout: 'tijd-dubbel', dubbel: true };
  }
  const op = gelezen.soort === 'een' ? gelezen.tijdstip : keer === 'tweede' ? gelezen.tweede : gelezen.eerste;
  const dubbel = gelezen.soort === 'dubbel';
  return op > nu + VERSCHIL ? { veld: `${id}Tijd`, fout: 'in-toekomst', dubbel } : { op };
}

/** Ophouden is ordered within hours of the arrest; later than this is a typing error, and would move the clock. */
const UITERSTE_BEVEL = 12 * UUR;

type Ophouden = { readonly op: Tijdstip } | { readonly fout: Omit<Veldfout, 'veld'> };

/**
 * The first time at or after the arrest that the clock showed this. Of a time that was there twice the first: nothing
 * hangs on it, for between 00:00 and 09:00 the hours of ophouden do not count (werkproces §5).
 */
function leesOphouden(klok: string, vanaf: Tijdstip): Ophouden {
  const dag = datumVan(vanaf);
  let overgeslagen = false;
  for (const datum of [dag, plusDagen(dag, 1)]) {
    const gelezen = kloktijd(datum, klok);
    if (gelezen.soort === 'bestaat-niet') {
      overgeslagen = true;
      continue;
    }
    const momenten = gelezen.soort === 'een' ? [gelezen.tijdstip] : [gelezen.eerste, gelezen.tweede];
    const op = momenten.find((moment) => moment >= vanaf);
    if (op !== undefined && op - vanaf <= UITERSTE_BEVEL) return { op };
  }
  return { fout: { fout: overgeslagen ? 'tijd-bestaat-niet' : 'voor-aanhouding' } };
}

function slachtoffers(antwoorden: Antwoorden): readonly Slachtoffer[] {
  const volwassen = Number(tekst(antwoorden, 'volwassen'));
  const minderjarig = Number(tekst(antwoorden, 'minderjarig'));
  return Array.from({ length: volwassen + minderjarig }, (_, plek) => ({
    label: `slachtoffer ${plek + 1}`,
    minderjarig: plek >= volwassen,
  }));
}

type Tijden = { readonly velden: Readonly<Record<string, string>>; readonly fouten: readonly Veldfout[] };

function leesTijden(
  antwoorden: Antwoorden,
  soort: Aanmeldsoort,
  nu: Tijdstip,
): Tijden & { readonly dubbel: boolean } {
  const id = soort === 'vast' ? 'aanhouding' : 'gehoord';
  const moment = leesMoment(antwoorden, id, nu);
  if ('fout' in moment) {
    const { veld, fout, dubbel } = moment;
    return { velden: {}, fouten: [{ veld, fout }], dubbel };
  }
  const velden = { [id]: naarIso(moment.op) };
  const dubbel = tekst(antwoorden, `${id}Keer`) !== '';
  const klok = tekst(antwoorden, 'ophoudenTijd');
  if (klok === '') return { velden, fouten: [], dubbel };
  const ophouden = leesOphouden(klok, moment.op);
  return 'fout' in ophouden
    ? { velden, fouten: [{ veld: 'ophoudenTijd', ...ophouden.fout }], dubbel }
    : { velden: { ...velden, ophoudenVanaf: naarIso(ophouden.op) }, fouten: [], dubbel };
}

/**
 * Turns the checked answers of the form into the body of a first message, with times as instants.
 *
 * @param bericht what the form does not ask: which location, and under which number of which source
 * @param nu case clock
 */
export function aanmelding(
  antwoorden: Antwoorden,
  soort: Aanmeldsoort,
  bericht: { readonly locatie: string; readonly bron: string; readonly bronId: string },
  nu: Tijdstip,
): Aanmelding {
  const tijden = leesTijden(antwoorden, soort, nu);
  const personen = slachtoffers(antwoorden);
  const nummer = tekst(antwoorden, 'nummer');
  const fouten: readonly Veldfout[] = [
    ...tijden.fouten,
    ...(personen.length === 0 || personen.length > MEESTE_SLACHTOFFERS
      ? ([{ veld: 'volwassen', fout: 'aantal-slachtoffers' }] as const)
      : []),
  ];
  if (fouten.length > 0) return { ok: false, fouten, dubbel: tijden.dubbel };
  return {
    ok: true,
    slachtoffers: personen,
    bericht: {
      ...bericht,
      berichtNr: 1,
      soort,
      ...tijden.velden,
      ...(soort === 'vast' ? { voorlopigeHechtenis: tekst(antwoorden, 'voorlopigeHechtenis') } : {}),
      verdachte: { leeftijdsgroep: tekst(antwoorden, 'leeftijd') },
      slachtoffers: personen,
      kinderen: tekst(antwoorden, 'kinderen'),
      relatie: tekst(antwoorden, 'relatie'),
      feiten: [{ omschrijving: tekst(antwoorden, 'feit') }],
      stalking: tekst(antwoorden, 'stalking') === 'ja',
      vtMelding: tekst(antwoorden, 'vtMelding'),
      ...(nummer === '' ? {} : { registratienummer: nummer }),
    },
  };
}

/**
 * The same for a case that stood there before. The form says that an order which is left open counts from the arrest:
 * without this the time of the earlier message would stay, also one before the arrest that is reported now.
 */
export function opnieuwAangemeld(
  bericht: Readonly<Record<string, unknown>>,
  berichtNr: number,
): Readonly<Record<string, unknown>> {
  const vanaf = bericht['ophoudenVanaf'] ?? bericht['aanhouding'];
  return { ...bericht, berichtNr, ...(vanaf === undefined ? {} : { ophoudenVanaf: vanaf }) };
}

/** Field of the form for each field of a message; what is not in it belongs to the form as a whole. */
const velden: readonly (readonly [pad: string, veld: string])[] = [
  ['aanhouding', 'aanhoudingTijd'],
  ['ophoudenVanaf', 'ophoudenTijd'],
  ['gehoord', 'gehoordTijd'],
  ['voorlopigeHechtenis', 'voorlopigeHechtenis'],
  ['verdachte', 'leeftijd'],
  ['slachtoffers', 'volwassen'],
  ['kinderen', 'kinderen'],
  ['relatie', 'relatie'],
  ['feiten', 'feit'],
  ['stalking', 'stalking'],
  ['vtMelding', 'vtMelding'],
  ['registratienummer', 'nummer'],
  ['bronId', 'nummer'],
];

/** What the check of every message says, at the field of the form that it is about. */
export function formulierfout(fout: { readonly pad: string; readonly melding?: string }): Veldfout {
  const veld = velden.find(([pad]) => fout.pad === pad || fout.pad.startsWith(`${pad}.`))?.[1] ?? 'feit';
  return { veld, fout: 'gekeurd', ...(fout.melding === undefined ? {} : { melding: fout.melding }) };
}
