import type { MessageError } from '../../app/ports/case-check.ts';
import { isDatum } from '../../domain/termijnen/dagnummer.ts';
import { kloktijd } from '../../domain/termijnen/kloktijd.ts';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';
import type { Tabelrij } from './tabel.ts';

type Waarde = string | number | boolean | readonly unknown[] | object;
type Gelezen = { readonly waarde: Waarde } | { readonly melding: string };
type Bericht = Readonly<Record<string, unknown>>;

const goed = (waarde: Waarde): Gelezen => ({ waarde });

const tekst = (cel: string): Gelezen => goed(cel);

/** `2026-11-23 18:00` on the clock in the Netherlands; or with an offset, then as it is. */
function tijd(cel: string): Gelezen {
  const lokaal = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/.exec(cel);
  // Anything else the check of messages judges.
  if (lokaal === null) return goed(cel.replace(' ', 'T'));
  const [, datum = '', klok = ''] = lokaal;
  if (!isDatum(datum)) return { melding: 'Deze datum bestaat niet.' };
  const gelezen = kloktijd(datum, klok);
  switch (gelezen.soort) {
    case 'een':
      return goed(naarIso(gelezen.tijdstip));
    case 'dubbel':
      return {
        melding: `Deze tijd was er twee keer. Schrijf ${datum}T${klok}+02:00 (zomertijd) of ${datum}T${klok}+01:00 (wintertijd).`,
      };
    case 'bestaat-niet':
      return { melding: 'Deze tijd was er niet: de klok ging van 2 naar 3 uur. Kies een andere tijd.' };
  }
}

function jaNee(cel: string): Gelezen {
  const woord = cel.toLowerCase();
  return woord === 'ja' || woord === 'nee' ? goed(woord === 'ja') : { melding: 'Schrijf ja of nee.' };
}

function aantal(cel: string): Gelezen {
  return /^\d{1,2}$/.test(cel) ? goed(Number(cel)) : { melding: 'Schrijf een aantal, zoals 1.' };
}

const lijst = (cel: string): Gelezen =>
  goed(
    cel
      .split('|')
      .map((deel) => deel.trim())
      .filter((deel) => deel !== ''),
  );

function feiten(cel: string): Gelezen {
  const gelezen = lijst(cel);
  return 'waarde' in gelezen && Array.isArray(gelezen.waarde)
    ? goed(gelezen.waarde.map((omschrijving: unknown) => ({ omschrijving })))
    : gelezen;
}

/** Every column, and how its cell becomes a field of the message. Names are those of the intake where they exist there. */
export const kolommen: Readonly<Record<string, (cel: string) => Gelezen>> = {
  bron: tekst,
  bronId: tekst,
  soort: tekst,
  aanhouding: tijd,
  ophoudenVanaf: tijd,
  voorlopigeHechtenis: tekst,
  gehoord: tijd,
  leeftijdsgroep: tekst,
  slachtoffers: aantal,
  minderjarigeSlachtoffers: aantal,
  kinderen: tekst,
  relatie: tekst,
  feit: feiten,
  stalking: jaNee,
  vtMelding: tekst,
  vtMeldingOp: tijd,
  vtRegios: lijst,
  registratienummer: tekst,
  hgLabel: jaNee,
  toelichting: tekst,
};

/** Columns without which no row can be a case. */
export const nodig = [
  'bronId',
  'soort',
  'leeftijdsgroep',
  'slachtoffers',
  'kinderen',
  'relatie',
  'feit',
  'stalking',
  'vtMelding',
] as const;

/** Columns that are another field, or part of one, in the message. */
const anders = new Set(['leeftijdsgroep', 'slachtoffers', 'minderjarigeSlachtoffers', 'feit']);

function getal(waarde: Waarde | undefined): number {
  return typeof waarde === 'number' ? waarde : 0;
}

function slachtoffers(velden: ReadonlyMap<string, Waarde>): readonly object[] {
  const volwassen = getal(velden.get('slachtoffers'));
  return Array.from({ length: volwassen + getal(velden.get('minderjarigeSlachtoffers')) }, (_, plek) => ({
    label: `slachtoffer ${plek + 1}`,
    minderjarig: plek >= volwassen,
  }));
}

/** The row as the body of a message; what a cell does not say is left to the check of messages. */
export function berichtVan({ cellen }: Tabelrij): {
  readonly bericht: Bericht;
  readonly fouten: readonly MessageError[];
} {
  const velden = new Map<string, Waarde>();
  const fouten: MessageError[] = [];
  for (const [kolom, cel] of cellen) {
    const gelezen = kolommen[kolom]?.(cel);
    if (gelezen === undefined) continue;
    if ('waarde' in gelezen) velden.set(kolom, gelezen.waarde);
    else fouten.push({ pad: kolom, melding: gelezen.melding });
  }
  const gelijk = [...velden].filter(([kolom]) => !anders.has(kolom));
  const leeftijdsgroep = velden.get('leeftijdsgroep');
  const feit = velden.get('feit');
  return {
    bericht: {
      ...Object.fromEntries(gelijk),
      ...(leeftijdsgroep === undefined ? {} : { verdachte: { leeftijdsgroep } }),
      ...(velden.has('slachtoffers') || velden.has('minderjarigeSlachtoffers')
        ? { slachtoffers: slachtoffers(velden) }
        : {}),
      ...(feit === undefined ? {} : { feiten: feit }),
    },
    fouten,
  };
}

/** Column of a field of the message: what an administrator sees. */
export function kolomVan(pad: string): string {
  if (pad.startsWith('feiten')) return 'feit';
  if (pad.startsWith('verdachte')) return 'leeftijdsgroep';
  return pad.split('.')[0] ?? pad;
}
