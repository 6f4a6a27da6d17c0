import type { Tijdstip } from '../../termijnen/tijdstip.ts';

/** What the checks of every minute and every night, or a pressed card, can find wrong at a location. */
export const storingen = [
  /** Timers that the cases demand were not in the agenda; they are again. */
  'wekkers-ontbraken',
  /** Something due was not taken up for half a minute. */
  'loopt-achter',
  /** Work was given up, or a message was never sent; it is tried again. */
  'werk-bleef-liggen',
  /** The bot cannot log in to Teams. */
  'aanmelding-mislukt',
  /** The channel of the location is no more. */
  'kanaal-weg',
  /** The app was removed from the team. */
  'app-verwijderd',
  /** A chain, the register or an anchor is not what was written. */
  'keten-klopt-niet',
  /** A card knows events that the store does not: acknowledged writes were lost. */
  'werk-verloren',
  /** The emergency list of this hour could not be written or mailed. */
  'noodlijst-oud',
] as const;
export type Storing = (typeof storingen)[number];

export type Storingstand = {
  readonly nr: number;
  readonly op: Tijdstip;
  readonly voorbijOp: Tijdstip | null;
};

/** The last time of each kind. */
export type Storingen = {
  readonly laatsteNr: number;
  readonly perSoort: Readonly<Partial<Record<Storing, Storingstand>>>;
};

export const GEEN_STORING: Storingen = { laatsteNr: 0, perSoort: {} };

export type StoringEvent =
  | { readonly type: 'StoringGemeld'; readonly storing: Storing }
  | { readonly type: 'StoringVoorbij'; readonly storing: Storing };

/** Found and ended by somebody else. */
const elders: readonly Storing[] = ['keten-klopt-niet', 'werk-verloren', 'noodlijst-oud'];
/** Kinds that the check of every minute looks at: of the others it does not know whether they are over. */
export const elkeMinuut: readonly Storing[] = storingen.filter((storing) => !elders.includes(storing));

export type StoringCommand = {
  readonly type: 'meld-storingen';
  /** What was looked at; of all else nothing is said. */
  readonly gekeken: readonly Storing[];
  /** Everything of it that is wrong now: what is not named is over. */
  readonly nu: readonly Storing[];
};

/** Something is wrong that was told and is not over: then nothing is well, whatever else is. */
export function isStoring({ perSoort }: Storingen): boolean {
  return Object.values(perSoort).some(({ voorbijOp }) => voorbijOp === null);
}

/** News only: what was known already, and what was over already, is not told again. */
export function beslisStoringen(staat: Storingen, { gekeken, nu }: StoringCommand): readonly StoringEvent[] {
  return gekeken.flatMap((storing): readonly StoringEvent[] => {
    const stand = staat.perSoort[storing];
    const open = stand !== undefined && stand.voorbijOp === null;
    if (nu.includes(storing)) return open ? [] : [{ type: 'StoringGemeld', storing }];
    return open ? [{ type: 'StoringVoorbij', storing }] : [];
  });
}

export function evolveStoringen(
  staat: Storingen,
  { type, storing, op }: StoringEvent & { readonly op: Tijdstip },
): Storingen {
  const stand = staat.perSoort[storing];
  switch (type) {
    case 'StoringGemeld': {
      const nr = staat.laatsteNr + 1;
      return { laatsteNr: nr, perSoort: { ...staat.perSoort, [storing]: { nr, op, voorbijOp: null } } };
    }
    case 'StoringVoorbij':
      if (stand === undefined) return staat;
      return { ...staat, perSoort: { ...staat.perSoort, [storing]: { ...stand, voorbijOp: op } } };
  }
}
