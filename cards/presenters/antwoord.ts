import type { Antwoorden, Formulier, Veld } from '../../src/domain/werkproces/formulier.ts';
import type { Element } from '../kaart.ts';
import { inzienkaart } from '../teksten/inzien.ts';
import { getypt } from '../vrije-tekst.ts';

/** The answers of one form, in the words of the form; a field without an answer is left out. */
export function antwoordElementen(
  formulier: Formulier,
  antwoorden: Antwoorden,
  maxTekst: number,
): readonly Element[] {
  const elementen = formulier.velden.flatMap((veld) => {
    const antwoord = antwoorden[veld.id];
    return antwoord === undefined || antwoord.length === 0 ? [] : veldElementen(veld, antwoord, maxTekst);
  });
  return elementen.length > 0 ? elementen : [regel(inzienkaart.geenAntwoord)];
}

function veldElementen(
  veld: Veld,
  antwoord: string | readonly string[],
  maxTekst: number,
): readonly Element[] {
  const waarden = typeof antwoord === 'string' ? [antwoord] : antwoord;
  switch (veld.soort) {
    case 'keuze':
    case 'meerkeuze': {
      // Which of several Veilig Thuis organisations stands behind a colon.
      const labels = waarden.map(
        (waarde) => veld.opties.find((optie) => optie.waarde === waarde.split(':')[0])?.label,
      );
      // Labels have commas of their own.
      const bekend = labels.filter((label) => label !== undefined);
      return bekend.length === 0 ? [] : [regel(`**${veld.label}** ${bekend.join(' · ')}`)];
    }
    case 'tekst':
      return [regel(`**${veld.label}**`), ...getypt(waarden.join('\n'), maxTekst)];
    case 'tijd':
      return [regel(`**${veld.label}** ${waarden.join(', ')}`)];
    case 'datum':
      return [regel(`**${veld.label}** ${waarden.map(nederlandseDatum).join(', ')}`)];
  }
}

/** `2026-12-07` → `7-12-2026`; anything else is no date and not shown. */
export function nederlandseDatum(iso: string): string {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return delen === null ? '' : `${Number(delen[3])}-${Number(delen[2])}-${delen[1]}`;
}

function regel(text: string): Element {
  return { type: 'TextBlock', text, wrap: true, spacing: 'Small' };
}
