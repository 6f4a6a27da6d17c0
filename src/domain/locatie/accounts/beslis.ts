import { CODES_PER_UUR } from '../../bereikbaarheid/codes.ts';
import type { Identiteit } from '../../instellingen/locatie.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Actor } from '../../zaak/wie.ts';
import { vrijeCode } from '../toegang/beslis.ts';
import type { ToegangEvent } from '../toegang/events.ts';
import type { Aanmelding, Aanvraag, Toegang } from '../toegang/toegang.ts';
import { zelfdeIdentiteit } from '../toegang/toegang.ts';
import type { AccountEvent, Accounts } from './accounts.ts';
import { geldigeCode, MAX_PER_PERSOON, TELT_MEE } from './accounts.ts';

/** Wrong codes in an hour: of one account, and of all together at a location. A code has eight digits. */
const MAX_FOUT = { account: 5, locatie: 50 } as const;

export type AccountCommand =
  /** Somebody with a role asks for a code; `code`: eight random digits. */
  | { readonly type: 'vraag-accountcode'; readonly identiteit: Identiteit; readonly code: string }
  | {
      readonly type: 'koppel-account';
      readonly identiteit: Identiteit;
      readonly code: string;
      /** Whether this account is somebody at the location already: nobody can be made somebody else. */
      readonly bekend: boolean;
      /** Whose code it is, as a request to decide about; null: nobody's. */
      readonly van: (Aanvraag & { readonly label: string }) | null;
      /** Random codes of four digits, to say on the phone. */
      readonly codes: readonly string[];
      readonly inKanaal: boolean;
    }
  /** Takes all second accounts of who asks away. */
  | { readonly type: 'ontkoppel-accounts' };

export type AccountAfwijzing = {
  readonly code:
    | 'onbekend'
    | 'te-veel-accountcodes'
    | 'te-veel-pogingen'
    | 'accountcode-onbekend'
    | 'account-bekend'
    | 'te-veel-accounts'
    | 'te-druk'
    | 'niets-te-ontkoppelen';
};

type Om = { readonly nu: Tijdstip; readonly actor: Actor };
type Staat = { readonly accounts: Accounts; readonly toegang: Toegang };
type Gevraagd = Extract<ToegangEvent, { type: 'TweedeAccountGevraagd' }>;
type Uitkomst = readonly (AccountEvent | Gevraagd)[] | AccountAfwijzing;

function koppel(
  { accounts, toegang }: Staat,
  { identiteit, code, bekend, van, codes, inKanaal }: Extract<AccountCommand, { type: 'koppel-account' }>,
  nu: Tijdstip,
): Uitkomst {
  if (bekend) return { code: 'account-bekend' };
  const fout = accounts.fout.filter(({ op }) => op > nu - TELT_MEE);
  const eigen = fout.filter((f) => zelfdeIdentiteit(f.identiteit, identiteit));
  // Before the code is looked at: after too many tries the right one says no as well.
  if (eigen.length >= MAX_FOUT.account || fout.length >= MAX_FOUT.locatie)
    return { code: 'te-veel-pogingen' };
  const gevonden = code === '' ? undefined : geldigeCode(accounts, (c) => c.code === code, nu);
  if (gevonden === undefined || van === null) return [{ type: 'AccountcodeFout', ...identiteit }];
  const { persoonId, identiteit: via } = gevonden;
  if (vol(accounts, persoonId)) return { code: 'te-veel-accounts' };
  const beller = vrijeCode(toegang, codes, nu);
  if (beller === undefined) return { code: 'te-druk' };
  const { label, ...aanvraag } = van;
  const tweede = { persoonId, label, via };
  const nr = toegang.laatsteNr + 1;
  return [{ type: 'TweedeAccountGevraagd', nr, ...aanvraag, ...identiteit, code: beller, inKanaal, tweede }];
}

function vol({ gekoppeld }: Accounts, persoonId: string): boolean {
  return gekoppeld.filter((t) => t.persoonId === persoonId).length >= MAX_PER_PERSOON;
}

/**
 * What follows on letting a second account in: the link itself.
 *
 * @returns a refusal when the account became somebody in the meantime, or the colleague has too many
 */
export function koppelNaBesluit({ accounts, toegang }: Staat, { tweede, identiteit }: Aanmelding): Uitkomst {
  if (tweede === undefined) return [];
  const { persoonId, via } = tweede;
  const isAlIemand =
    toegang.toegelaten.some((t) => zelfdeIdentiteit(t.identiteit, identiteit)) ||
    accounts.gekoppeld.some((t) => t.persoonId !== persoonId && zelfdeIdentiteit(t.identiteit, identiteit));
  if (isAlIemand) return { code: 'account-bekend' };
  if (vol(accounts, persoonId)) return { code: 'te-veel-accounts' };
  return [{ type: 'AccountGekoppeld', nr: accounts.laatsteNr + 1, persoonId, via, ...identiteit }];
}

/**
 * Decides about second accounts of a person: the one account is shown a code, the other types it, and somebody else
 * lets it in.
 */
export function beslisAccounts(staat: Staat, command: AccountCommand, { nu, actor }: Om): Uitkomst {
  const { accounts } = staat;
  switch (command.type) {
    case 'vraag-accountcode': {
      if (actor.soort !== 'persoon' || actor.rollen.length === 0) return { code: 'onbekend' };
      const { persoonId } = actor;
      const recent = accounts.codes.filter((c) => c.persoonId === persoonId && c.op > nu - TELT_MEE);
      if (recent.length >= CODES_PER_UUR) return { code: 'te-veel-accountcodes' };
      return [{ type: 'AccountcodeGegeven', persoonId, code: command.code, ...command.identiteit }];
    }
    case 'koppel-account':
      return koppel(staat, command, nu);
    case 'ontkoppel-accounts': {
      const eigen = accounts.gekoppeld.filter(
        (t) => actor.soort === 'persoon' && t.persoonId === actor.persoonId,
      );
      if (eigen.length === 0) return { code: 'niets-te-ontkoppelen' };
      return eigen.map(({ nr }) => ({ type: 'AccountOntkoppeld', nr }));
    }
  }
}
