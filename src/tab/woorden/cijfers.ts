import { duurwoorden } from '../../domain/cijfers/duurwoorden.ts';
import type { Cijfer, Cijferrij } from '../../domain/cijfers/rapport.ts';

export const cijferwoorden = {
  titel: 'Cijfers',
  periode: 'Periode',
  regio: 'Veilig Thuis',
  alleRegios: 'Alle Veilig Thuis-organisaties',
  csv: 'Bewaar als CSV',
  png: 'Bewaar als plaatje',
  rekent: 'De cijfers worden gerekend.',
  opnieuw: 'Probeer opnieuw',
  onderdelen: 'Naar een onderdeel',
  deel: 'Onderdeel',
  teKlein: '–',
  teKleinUit: 'niet te tonen',
  leeg: 'Nog niets geteld.',
  oefening: 'Dit is een oefenlocatie. Oefenzaken tellen nooit mee.',
  uitleg:
    'Een streepje betekent: minder dan 5, of een getal dat zo’n klein getal zou verraden. Tijden zijn naar boven afgerond.',
} as const;

export function gelezenVan(gelezen: number, totaal: number): string {
  return `${gelezen.toLocaleString('nl-NL')} van ${totaal.toLocaleString('nl-NL')} zaken gelezen.`;
}

export function overDezePeriode(van: string, tot: string, gemaakt: string): string {
  return `Zaken gemeld van ${van} tot en met ${tot}. Gerekend op ${gemaakt}. Oefenzaken tellen niet mee.`;
}

export function onleesbaar(aantal: number): string {
  return aantal === 1
    ? '1 zaak was niet te lezen en telt niet mee.'
    : `${aantal} zaken waren niet te lezen en tellen niet mee.`;
}

/** The total in words: `52 zaken`. */
export function totaalwoorden({ eenheid }: Cijfer, { totaal }: Cijferrij): string {
  return totaal === null ? `Aantal ${eenheid} niet te tonen` : `${totaal} ${eenheid}`;
}

/** How long it took, in words; empty with too few to say. */
export function tijdwoorden({ mediaan, p90 }: Cijferrij): string {
  if (mediaan === null) return '';
  const helft = `De helft binnen ${duurwoorden(mediaan)}`;
  return p90 === null ? `${helft}.` : `${helft}, 9 van de 10 binnen ${duurwoorden(p90)}.`;
}

const dagvorm = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const momentvorm = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** An ISO date in words. */
export function dagwoorden(datum: string): string {
  return dagvorm.format(new Date(`${datum}T00:00:00Z`));
}

/** An instant (epoch ms) in words. */
export function momentwoorden(op: number): string {
  return momentvorm.format(op);
}

/** A month (`2026-11`) or a week (`2026-W47`) in words; anything else as it is. */
export function deelwoorden(label: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(label);
  if (week !== null) return `Week ${Number(week[2])}, ${week[1]}`;
  if (!/^\d{4}-\d{2}$/.test(label)) return label;
  const maand = new Date(`${label}-01T00:00:00Z`).toLocaleDateString('nl-NL', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return maand.charAt(0).toUpperCase() + maand.slice(1);
}
