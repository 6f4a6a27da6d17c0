/** Sentences of a reminder: number, task and time only (werkproces §9). */
export const herinneringteksten = {
  titel: 'Herinnering:',
  gevraagd: 'Gevraagd {op}.',
  voor: 'Nodig {voor}.',
  verstreken: 'De termijn is verstreken ({op}). Doe dit nu.',
  laat: 'Deze herinnering is laat. Gepland was {op}.',
  terInformatie: 'Dit ligt bij: {rol}.',
  geenAntwoord: 'Nog geen antwoord van {rol}.',
  bel: 'Bel {telefoon} als het nodig is.',
  belZonder: 'Bel als het nodig is.',
  volgende: 'Wie dienst heeft, antwoordt nog niet. Kunt u helpen?',
  ingehaald: 'Er is een nieuwere herinnering. Kijk daar verder.',
} as const;

/** Asking a partner to phone who does not answer; what was said is written down on behalf of them. */
export const belteksten = {
  titel: 'Bel {rol}',
  geenAntwoord: 'Nog geen antwoord op: {taak}.',
  nummer: 'Bel **{telefoon}** en vraag het antwoord.',
  zonderNummer: 'Bel de dienst en vraag het antwoord.',
  daarna: 'Schrijf daarna op wat er is gezegd.',
} as const;
