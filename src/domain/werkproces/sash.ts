import type { Antwoorden } from './formulier.ts';

/** Overall level of concern, by the assessor (werkproces §4; B, Bijlage X). */
export type Sashniveau = 'laag' | 'gemiddeld' | 'hoog';

/** One of the sixteen items. */
export type Sashpunt = {
  readonly id: string;
  /** As it is asked. */
  readonly vraag: string;
  /** Screen on which it is asked, from 1. */
  readonly stap: 1 | 2 | 3;
  /** Only asked when the suspect is the former partner. */
  readonly exPartner?: true;
  /** Present means "hoog", whatever the overall judgement says. */
  readonly automatischHoog?: true;
};

/**
 * Thirteen items for all stalking, three for former partners (B 1675–1737). The two that make it "hoog" by
 * themselves come first, so that their alarm does not wait for the rest.
 */
export const sashpunten: readonly Sashpunt[] = [
  {
    id: 'nietsTeVerliezen',
    vraag: 'Heeft verdachte niets meer te verliezen?',
    stap: 1,
    automatischHoog: true,
  },
  {
    id: 'doodsangst',
    vraag: 'Heeft de ex-partner doodsangst?',
    stap: 1,
    exPartner: true,
    automatischHoog: true,
  },
  { id: 'toenadering', vraag: 'Zocht verdachte fysiek toenadering?', stap: 1 },
  { id: 'bedreiging', vraag: 'Bedreigt of intimideert verdachte slachtoffer of naasten?', stap: 1 },
  { id: 'woning', vraag: 'Kwam verdachte zonder toestemming in de woning?', stap: 1 },
  { id: 'vernieling', vraag: 'Vernielde of stal verdachte expres spullen?', stap: 1 },
  { id: 'waarschuwing', vraag: 'Negeerde verdachte een waarschuwing of voorwaarde?', stap: 2 },
  { id: 'erger', vraag: 'Wordt het gedrag erger?', stap: 2 },
  { id: 'gedwongenContact', vraag: 'Moet het slachtoffer contact houden met verdachte?', stap: 2 },
  { id: 'eerderBelaagd', vraag: 'Belaagde verdachte eerder dit of een ander slachtoffer?', stap: 2 },
  { id: 'geweld', vraag: 'Was er eerder fysiek of seksueel geweld?', stap: 2 },
  { id: 'psychisch', vraag: 'Lijkt er sprake van psychische problemen?', stap: 3 },
  { id: 'middelen', vraag: 'Zijn er problemen door middelengebruik?', stap: 3 },
  { id: 'verlies', vraag: 'Was er recent een ingrijpend verlies?', stap: 3 },
  { id: 'bezitterig', vraag: 'Is de ex-partner extreem bezitterig of jaloers?', stap: 3, exPartner: true },
  { id: 'geschillen', vraag: 'Zijn er geschillen over kinderen of bezit?', stap: 3, exPartner: true },
];

/** Nothing left to lose, or mortal fear: "hoog", whatever the assessor chooses (B 1691–1695). */
export function isAutomatischHoog(antwoorden: Antwoorden): boolean {
  return sashpunten.some(
    ({ id, automatischHoog }) => automatischHoog === true && antwoorden[id] === 'aanwezig',
  );
}

/** The level that the items and the judgement of the assessor give; null while there is none. */
export function sashNiveau(antwoorden: Antwoorden): Sashniveau | null {
  if (isAutomatischHoog(antwoorden)) return 'hoog';
  return alsNiveau(antwoorden['oordeel']);
}

/** An answer as a level; null for anything else, "nog niet afgenomen" included. */
export function alsNiveau(waarde: string | readonly string[] | undefined): Sashniveau | null {
  return waarde === 'laag' || waarde === 'gemiddeld' || waarde === 'hoog' ? waarde : null;
}
