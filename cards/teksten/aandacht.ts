import type { Aandacht } from '../../src/domain/afgeleid/views.ts';

/** What to keep in mind before speaking with a victim. `{voor}` becomes a time. */
export const aandachtteksten: Readonly<Record<Aandacht['soort'], string>> = {
  streeftijd: 'Streven: {voor}.',
  verbod: 'Leg het verbod uit, en waar en hoe een overtreding te melden is.',
  minderjarig: 'Het slachtoffer is minderjarig. Informeer via een veilige volwassene.',
  'afstemmen-met-vt': 'Stem eerst af met Veilig Thuis wie als eerste belt.',
  'ambtshalve-eerst': 'Bel nog niet. Politie of officier vertelt eerst van de vervolging.',
};

/** Said with the target when the suspect is released: the aim, which holds nothing up. */
export const streefVoorVrijlating = 'Streven: {voor}, liefst voordat verdachte vrij is.';
