import type { Post } from '../../afgeleid/post.ts';
import type { Identiteit } from '../../instellingen/locatie.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { MINUUT, UUR } from '../../termijnen/tijdstip.ts';
import type { ToegangEvent } from '../toegang/events.ts';
import { zelfdeIdentiteit } from '../toegang/toegang.ts';

/** How long a code can be typed, ms on the case clock. */
export const ACCOUNTCODE_GELDT = 10 * MINUUT;
/** How long tries are counted, ms on the case clock. */
export const TELT_MEE = UUR;
/** Links whose message can still be brought up to date; a person with more accounts than this has none of us. */
export const MAX_PER_PERSOON = 4;

/** A code that one account of a person was shown, to be typed by their other account. */
export type Accountcode = {
  readonly persoonId: string;
  readonly identiteit: Identiteit;
  /** Eight digits. */
  readonly code: string;
  readonly op: Tijdstip;
};

/** A second account of a person of the location, such as the guest beside the one of the own organisation. */
export type Tweede = {
  /** Counts up per location and is never used again. */
  readonly nr: number;
  readonly persoonId: string;
  readonly identiteit: Identiteit;
  /** The account that was shown the code: it is told. */
  readonly via: Identiteit;
  readonly op: Tijdstip;
};

export type Accounts = {
  readonly laatsteNr: number;
  /** Codes of the last hour, used or not: the newest of a person counts. */
  readonly codes: readonly Accountcode[];
  /** Wrong codes of the last hour. */
  readonly fout: readonly { readonly identiteit: Identiteit; readonly op: Tijdstip }[];
  readonly gekoppeld: readonly Tweede[];
};

export const GEEN_ACCOUNTS: Accounts = { laatsteNr: 0, codes: [], fout: [], gekoppeld: [] };

export type AccountEvent =
  | ({
      readonly type: 'AccountcodeGegeven';
      readonly persoonId: string;
      readonly code: string;
    } & Identiteit)
  /** Somebody typed a code that nobody was given. */
  | ({ readonly type: 'AccountcodeFout' } & Identiteit)
  | ({
      readonly type: 'AccountGekoppeld';
      readonly nr: number;
      readonly persoonId: string;
      readonly via: Identiteit;
    } & Identiteit)
  | { readonly type: 'AccountOntkoppeld'; readonly nr: number };

type Gevraagd = Extract<ToegangEvent, { type: 'TweedeAccountGevraagd' }>;

/** The code that somebody can still have typed by their other account. */
export function geldigeCode(
  { codes }: Accounts,
  welke: (code: Accountcode) => boolean,
  nu: Tijdstip,
): Accountcode | undefined {
  return codes.find((code) => {
    const nieuwste = codes.findLast(({ persoonId }) => persoonId === code.persoonId);
    return code === nieuwste && nu < code.op + ACCOUNTCODE_GELDT && welke(code);
  });
}

/** A code works once; that it was given still counts for the limit. */
function gebruikt(accounts: Accounts, persoonId: string): Accounts {
  const codes = accounts.codes.map((code) => (code.persoonId === persoonId ? { ...code, code: '' } : code));
  return { ...accounts, codes };
}

/** Folds one event into the second accounts of a location. */
export function evolveAccounts(
  accounts: Accounts,
  event: (AccountEvent | Gevraagd) & { readonly op: Tijdstip },
): Accounts {
  const { op } = event;
  const recent = <T extends { readonly op: Tijdstip }>(lijst: readonly T[]): readonly T[] =>
    lijst.filter((x) => x.op > op - TELT_MEE);
  switch (event.type) {
    case 'AccountcodeGegeven': {
      const { tenantId, objectId, persoonId, code } = event;
      const nieuw = { persoonId, identiteit: { tenantId, objectId }, code, op };
      return { ...accounts, codes: [...recent(accounts.codes), nieuw] };
    }
    case 'AccountcodeFout': {
      const { tenantId, objectId } = event;
      return { ...accounts, fout: [...recent(accounts.fout), { identiteit: { tenantId, objectId }, op }] };
    }
    case 'AccountGekoppeld': {
      const { nr, persoonId, via, tenantId, objectId } = event;
      const identiteit = { tenantId, objectId };
      // A link to somebody who is gone from the settings gives way.
      const over = accounts.gekoppeld.filter((t) => !zelfdeIdentiteit(t.identiteit, identiteit));
      const nieuw = { nr, persoonId, identiteit, via, op };
      return { ...gebruikt(accounts, persoonId), laatsteNr: nr, gekoppeld: [...over, nieuw] };
    }
    case 'TweedeAccountGevraagd':
      return gebruikt(accounts, event.tweede.persoonId);
    case 'AccountOntkoppeld':
      return { ...accounts, gekoppeld: accounts.gekoppeld.filter(({ nr }) => nr !== event.nr) };
  }
}

/** Who was shown the code hears that it was used: was it somebody else, then they can undo it at once. */
export function accountPosts({ gekoppeld }: Accounts): readonly Post[] {
  return gekoppeld.map(({ nr, via, op }) => ({
    id: `t:${nr}`,
    publiek: { soort: 'identiteit', ...via },
    view: { soort: 'account-gekoppeld', op },
    alleenBijwerken: false,
  }));
}
