import { accountteksten } from '../../../cards/teksten/account.ts';
import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { geldigeCode } from '../../domain/locatie/accounts/accounts.ts';
import type { AccountCommand } from '../../domain/locatie/accounts/beslis.ts';
import { zelfdeIdentiteit } from '../../domain/locatie/toegang/toegang.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Message } from '../ports/channel.ts';
import type { TextMessage } from '../ports/inbox.ts';
import { HERSYNC, locatieStream } from '../streams/locatie-streams.ts';
import { accountcodeUit } from './codes.ts';
import { commandIdOf } from './command-id.ts';
import type { InboxDeps } from './context.ts';
import { onthoud } from './onthoud.ts';

/** Somebody without any role. */
const VREEMDE: Persoon = { soort: 'persoon', persoonId: 'onbekend', rollen: [] };

async function doe(deps: InboxDeps, message: TextMessage, locatie: Locatie, command: AccountCommand) {
  const { sender, place, activityId } = message;
  const actor = (await deps.people.find(locatie.id, sender)) ?? VREEMDE;
  const om = { nu: deps.clock.caseNow(), actor, wieMagKoppelen: locatie.wieMagKoppelen };
  const { conversationId } = place;
  const id = commandIdOf(command.type, `${sender.tenantId} ${sender.objectId}`, {
    conversationId,
    activityId,
  });
  const outcome = await deps.locaties.execute(locatieStream(locatie.id), { command, om }, id);
  deps.metrics.commandHandled(command.type, outcome.kind);
  return outcome;
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

/** `koppelcode 12345678`: the account that types it becomes the person who was shown it, where that was. */
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
  for (const { locatie, bekend } of past.length > 0 ? past : alle) {
    const identiteit = { tenantId, objectId };
    const outcome = await doe(deps, message, locatie, { type: 'koppel-account', identiteit, code, bekend });
    if (outcome.kind === 'refused') {
      antwoord = tekstkaart(meldingen[outcome.afwijzing.code]);
    } else if (past.length > 0) {
      await onthoud(deps, message.place, message.sender);
      await deps.agenda.touch(locatieStream(locatie.id), [HERSYNC]);
      antwoord = tekstkaart(accountteksten.gelukt);
    }
  }
  return antwoord;
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
