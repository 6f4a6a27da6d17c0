import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { aanmeldantwoorden } from '../../../cards/teksten/toegang.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { aanmeldcode } from '../../domain/locatie/toegang/posts.ts';
import type { Aanvraag } from '../../domain/locatie/toegang/toegang.ts';
import { openAanmelding } from '../../domain/locatie/toegang/toegang.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import { rollen } from '../../domain/rollen.ts';
import { forgetWhoLeft } from '../people/forget-contacts.ts';
import type { Message } from '../ports/channel.ts';
import type { TextMessage } from '../ports/inbox.ts';
import { leesAanmeldVraag } from './aanmeld-vraag.ts';
import { codesUit } from './codes.ts';
import { typedIdOf } from './command-id.ts';
import type { InboxDeps } from './context.ts';
import { geefOpdracht, VREEMDE } from './locatie-opdracht.ts';
import { onthoud } from './onthoud.ts';
import { cardMessage } from './screens.ts';

function uitleg(locaties: readonly Locatie[], locatie: Locatie | null): Message {
  const voorbeeld = locatie ?? locaties[0];
  const hoe = aanmeldantwoorden.hoe.replace('{locatie}', voorbeeld?.id ?? '');
  return tekstkaart(`${hoe} ${aanmeldantwoorden.rollen.replace('{rollen}', rollen.join(', '))}`);
}

function metOrganisaties({ vtOrganisaties }: Locatie): Message {
  const ids = vtOrganisaties.map(({ id }) => id).join(', ');
  return tekstkaart(aanmeldantwoorden.organisatie.replace('{organisaties}', ids));
}

/** What to type in a chat of one's own to see the code again. */
function opdrachtVoor({ locatie, houder }: Aanvraag): string {
  return ['aanmelden', locatie.id, houder.rol, houder.organisatie ?? ''].join(' ').trim();
}

/**
 * Asks for a role. The answer in a chat of one's own is the code; in a channel it only says where the code is, and
 * the code follows as a direct message.
 */
export async function meldAan(
  deps: InboxDeps,
  message: TextMessage,
  woorden: readonly string[],
  bound: Locatie | null,
): Promise<Message> {
  const { sender, place } = message;
  const vraag = leesAanmeldVraag(woorden, deps.people.all(), bound);
  if (vraag.soort === 'onvolledig') return uitleg(deps.people.all(), vraag.locatie);
  if (vraag.soort === 'onbekende-locatie') return tekstkaart(aanmeldantwoorden.onbekendeLocatie);
  if (vraag.soort === 'organisatie') return metOrganisaties(vraag.locatie);
  const { locatie, aanvraag } = vraag;
  const identiteit = { tenantId: sender.tenantId, objectId: sender.objectId };
  const nu = deps.clock.caseNow();
  const persoon = (await deps.people.find(locatie.id, sender)) ?? VREEMDE;
  const inKanaal = place.kind !== 'personal';
  const codes = codesUit(deps.ids.token());
  // Before the request stands: the code is sent as soon as it does.
  await onthoud(deps, place, sender);
  const command = { type: 'meld-aan', identiteit, aanvraag, codes, inKanaal } as const;
  const outcome = await geefOpdracht(
    deps,
    { locatie, persoon },
    command,
    typedIdOf(command.type, message),
    nu,
  );
  if (outcome.kind === 'refused') return tekstkaart(meldingen[outcome.afwijzing.code]);
  const { state } = outcome.snapshot;
  const open = state === null ? undefined : openAanmelding(state.toegang, identiteit, aanvraag.houder, nu);
  if (open === undefined) return tekstkaart(meldingen['onbekende-aanvraag']);
  if (!inKanaal) return cardMessage(aanmeldcode(open), null);
  return tekstkaart(aanmeldantwoorden.persoonlijk.replace('{opdracht}', opdrachtVoor(aanvraag)));
}

/** Gives up what was granted and what was asked, at one location. */
export async function meldAf(
  deps: InboxDeps,
  message: TextMessage,
  naam: string,
  thuis: Locatie | null,
): Promise<Message> {
  const locaties = deps.people.all();
  const enige = locaties.length === 1 ? (locaties[0] ?? null) : null;
  const locatie = naam === '' ? (thuis ?? enige) : deps.people.locatie(naam);
  if (locatie === null) return tekstkaart(aanmeldantwoorden.onbekendeLocatie);
  const { sender } = message;
  const persoon = (await deps.people.find(locatie.id, message.sender)) ?? VREEMDE;
  const { personen } = metToegelaten(locatie, await deps.people.staat(locatie.id));
  const eigen = personen.find(({ id }) => id === persoon.persoonId)?.identiteiten ?? [];
  const command = { type: 'meld-af', identiteiten: [sender, ...eigen] } as const;
  const outcome = await geefOpdracht(deps, { locatie, persoon }, command, typedIdOf(command.type, message));
  if (outcome.kind === 'refused') return tekstkaart(meldingen[outcome.afwijzing.code]);
  await forgetWhoLeft(deps, command.identiteiten);
  return tekstkaart(aanmeldantwoorden.afgemeld);
}
