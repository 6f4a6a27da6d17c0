import { accountteksten } from '../../../cards/teksten/account.ts';
import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import { naamBij } from '../../domain/afgeleid/weergave.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Accounts } from '../../domain/locatie/accounts/accounts.ts';
import { geldigeCode } from '../../domain/locatie/accounts/accounts.ts';
import type { AccountCommand } from '../../domain/locatie/accounts/beslis.ts';
import { aanmeldcode } from '../../domain/locatie/toegang/posts.ts';
import type { Aanvraag } from '../../domain/locatie/toegang/toegang.ts';
import { isOpenAanmelding, zelfdeIdentiteit } from '../../domain/locatie/toegang/toegang.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Message } from '../ports/channel.ts';
import type { TextMessage } from '../ports/inbox.ts';
import { accountcodeUit, codesUit } from './codes.ts';
import { typedIdOf } from './command-id.ts';
import type { InboxDeps } from './context.ts';
import { geefOpdracht, VREEMDE } from './locatie-opdracht.ts';
import { onthoud } from './onthoud.ts';
import { cardMessage } from './screens.ts';

async function doe(deps: InboxDeps, message: TextMessage, locatie: Locatie, command: AccountCommand) {
  const persoon = (await deps.people.find(locatie.id, message.sender)) ?? VREEMDE;
  return geefOpdracht(deps, { locatie, persoon }, command, typedIdOf(command.type, message));
}

/** `koppelcode`: shows a code to who has a role, for every location where they have one. */
async function geefCode(deps: InboxDeps, message: TextMessage): Promise<Message> {
  const { tenantId, objectId } = message.sender;
  const identiteit = { tenantId, objectId };
  const nieuw = accountcodeUit(deps.ids.token());
  let laatste: string | null = null;
  for (const locatie of await deps.people.locatiesOf(message.sender)) {
    const command = { type: 'vraag-accountcode', identiteit, code: laatste ?? nieuw } as const;
    const outcome = await doe(deps, message, locatie, command);
    if (outcome.kind === 'refused') return tekstkaart(meldingen[outcome.afwijzing.code]);
    const accounts = outcome.snapshot.state?.accounts;
    // Delivered twice it is one code: the one that stands.
    const staat = accounts?.codes.findLast((c) => zelfdeIdentiteit(c.identiteit, identiteit));
    laatste ??= staat?.code ?? null;
  }
  if (laatste === null || laatste === '') return tekstkaart(meldingen.onbekend);
  return tekstkaart(accountteksten.code.replaceAll('{code}', laatste));
}

/** Whose code it is, for who decides: a role and a label, as the settings have them now. */
async function aanvraagVan(
  deps: InboxDeps,
  locatie: Locatie,
  accounts: Accounts | undefined,
  code: string,
  nu: Tijdstip,
): Promise<(Aanvraag & { readonly label: string }) | null> {
  const gevonden = accounts === undefined ? undefined : geldigeCode(accounts, (c) => c.code === code, nu);
  const persoon = gevonden === undefined ? null : await deps.people.persoon(locatie, gevonden.persoonId);
  const houder = persoon?.rollen[0];
  if (persoon === null || houder === undefined) return null;
  const { id, naam } = locatie;
  return { houder, locatie: { id, naam }, organisatieNaam: naamBij(locatie, houder), label: persoon.label };
}

/**
 * `koppelcode 12345678`: the account that types it asks to be the person who was shown it, where that was. Somebody
 * else than that person decides.
 */
async function typCode(deps: InboxDeps, message: TextMessage, code: string): Promise<Message> {
  const { tenantId, objectId } = message.sender;
  const nu = deps.clock.caseNow();
  const alle = await Promise.all(
    deps.people.all().map(async (locatie) => ({
      locatie,
      accounts: (await deps.people.staat(locatie.id))?.accounts,
      bekend: (await deps.people.find(locatie.id, message.sender)) !== null,
    })),
  );
  const past = alle.filter(
    ({ accounts }) =>
      accounts !== undefined && geldigeCode(accounts, (c) => c.code === code, nu) !== undefined,
  );
  // A wrong code counts at every location: it could have been the code of any of them.
  let antwoord: Message = tekstkaart(meldingen['accountcode-onbekend']);
  let gevraagd: Message | null = null;
  // Before a request stands: what becomes of it is told here.
  if (past.length > 0) await onthoud(deps, message.place, message.sender);
  for (const { locatie, accounts, bekend } of past.length > 0 ? past : alle) {
    const identiteit = { tenantId, objectId };
    const van = await aanvraagVan(deps, locatie, accounts, code, nu);
    const codes = codesUit(deps.ids.token());
    const inKanaal = gevraagd !== null;
    const command = { type: 'koppel-account', identiteit, code, bekend, van, codes, inKanaal } as const;
    const outcome = await doe(deps, message, locatie, command);
    const open = outcome.snapshot.state?.toegang.aanmeldingen.findLast(
      (a) => a.tweede !== undefined && zelfdeIdentiteit(a.identiteit, identiteit) && isOpenAanmelding(a, nu),
    );
    if (outcome.kind === 'refused') antwoord = tekstkaart(meldingen[outcome.afwijzing.code]);
    else if (past.length > 0 && open !== undefined) gevraagd ??= cardMessage(aanmeldcode(open), null);
  }
  return gevraagd ?? antwoord;
}

/** Typed `koppelcode`, with the code of one's other account or without: then a code is shown. 1:1 only. */
export async function koppelcode(deps: InboxDeps, message: TextMessage, code: string): Promise<Message> {
  if (message.place.kind !== 'personal') return tekstkaart(accountteksten.alleenInChat);
  return code === '' ? geefCode(deps, message) : typCode(deps, message, code);
}

/** Typed `ontkoppel`, by either account: only the first one is left. */
export async function ontkoppel(deps: InboxDeps, message: TextMessage): Promise<Message> {
  let antwoord: Message = tekstkaart(meldingen['niets-te-ontkoppelen']);
  for (const locatie of await deps.people.locatiesOf(message.sender)) {
    const outcome = await doe(deps, message, locatie, { type: 'ontkoppel-accounts' });
    if (outcome.kind !== 'refused') antwoord = tekstkaart(accountteksten.ontkoppeld);
  }
  return antwoord;
}
