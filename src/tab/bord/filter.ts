import type { Bordrij } from '../../domain/afgeleid/views/bord.ts';
import { dag, UUR } from '../tijd.ts';

/** What a reader wants to see of the board. Empty: everything. */
export type Filter = {
  readonly zoek: string;
  /** Only cases in which the reader owes something. */
  readonly voorMij: boolean;
  /** VT organisation, by id. */
  readonly regio: string;
  readonly soort:
    | ''
    | 'vast'
    | 'niet-vast'
    | 'stalking'
    | 'kinderen'
    | 'minderjarige-verdachte'
    | 'zonder-hg-label';
};

export const ALLES: Filter = { zoek: '', voorMij: false, regio: '', soort: '' };

function isSoort({ kop, kenmerken }: Bordrij, soort: Filter['soort']): boolean {
  if (soort === '') return true;
  if (soort === 'vast' || soort === 'niet-vast') return kop.soort === soort;
  return kenmerken.includes(soort);
}

const kaal = (tekst: string): string => tekst.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Whether the number holds what was typed, also without hyphens: `26 42` finds OF-26-0042. */
function heeftNummer(nummer: string, zoek: string): boolean {
  if (zoek === '') return true;
  const gezocht = kaal(nummer);
  return zoek.split(/\s+/).every((deel) => gezocht.includes(kaal(deel)));
}

export function past(rij: Bordrij, filter: Filter): boolean {
  return (
    heeftNummer(rij.kop.nummer, filter.zoek.trim()) &&
    (!filter.voorMij || rij.eigen.length > 0) &&
    (filter.regio === '' || rij.regios.includes(filter.regio)) &&
    isSoort(rij, filter.soort)
  );
}

export const groepen = ['voorbij', 'straks', 'vandaag', 'later', 'geen'] as const;
export type Groep = (typeof groepen)[number];

/** ms before a deadline in which it is "straks". */
const STRAKS = 2 * UUR;

/** Where on the board a case stands: the nearer its clock, the higher. */
export function groepOp(nu: number): (rij: Bordrij) => Groep {
  const vandaag = dag(nu);
  return ({ kop: { uiterlijk } }) => {
    if (uiterlijk === null) return 'geen';
    if (uiterlijk <= nu) return 'voorbij';
    if (uiterlijk - nu <= STRAKS) return 'straks';
    return dag(uiterlijk) === vandaag ? 'vandaag' : 'later';
  };
}

/** Nearest clock first; what has none comes last, the oldest first. */
export function opKlok(rijen: Iterable<Bordrij>): readonly Bordrij[] {
  const klok = ({ kop }: Bordrij): number => kop.uiterlijk ?? Number.MAX_SAFE_INTEGER;
  return [...rijen].toSorted((a, b) => klok(a) - klok(b) || a.kop.peil - b.kop.peil);
}
