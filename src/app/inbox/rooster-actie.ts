import type { Gekozen } from '../../domain/afgeleid/schermen/roosterscherm.ts';
import { leesKeuze, roosterscherm } from '../../domain/afgeleid/schermen/roosterscherm.ts';
import type { View } from '../../domain/afgeleid/views.ts';
import type { RoosterCommand } from '../../domain/locatie/rooster/beslis.ts';
import { roosterPosts } from '../../domain/locatie/rooster/posts.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import type { ActionAnswer, CardAction } from '../ports/inbox.ts';
import type { CardData } from './card-data.ts';
import { getalVan } from './card-data.ts';
import { pressIdOf } from './command-id.ts';
import type { Doer, InboxDeps } from './context.ts';
import { dienstmelding } from './dienstmelding.ts';
import { noteerGeenRecht } from './geen-recht.ts';
import { geefOpdracht } from './locatie-opdracht.ts';
import { say, stranger } from './say.ts';
import { cardAnswer } from './screens.ts';
import type { Roosterverb } from './verbs.ts';

const zelfde = (a: Rolhouder, b: Rolhouder): boolean => houderSleutel(a) === houderSleutel(b);

/** What a button asks for; null: its data is not of a card of ours, or nothing was chosen. */
function opdracht(verb: Roosterverb, data: CardData, { locatie }: Doer): RoosterCommand | null {
  const nr = getalVan(data['nr']);
  const heeftNr = Number.isSafeInteger(nr);
  switch (verb) {
    case 'rooster.bekijken':
      return null;
    case 'rooster.overnemen': {
      const dienst = leesKeuze(data['dienst']);
      if (dienst === null) return null;
      const { persoonId: voor, ...wat } = dienst;
      return { type: 'neem-dienst-over', locatie, voor, ...wat };
    }
    case 'rooster.ruilen':
      return ruil(leesKeuze(data['eigen']), leesKeuze(data['ander']), locatie);
    case 'rooster.teruggeven':
      return heeftNr ? { type: 'geef-dienst-terug', nr } : null;
    case 'rooster.ruil-akkoord':
      return heeftNr ? { type: 'beslis-ruil', locatie, nr, antwoord: 'akkoord' } : null;
    case 'rooster.ruil-weigeren':
      return heeftNr ? { type: 'beslis-ruil', locatie, nr, antwoord: 'geweigerd' } : null;
    case 'rooster.ruil-intrekken':
      return heeftNr ? { type: 'beslis-ruil', locatie, nr, antwoord: 'ingetrokken' } : null;
    case 'rooster.paraat':
      return heeftNr ? { type: 'bevestig-paraat', nr } : null;
    case 'rooster.proef-gezien':
      return heeftNr ? { type: 'zie-proefalarm', nr } : null;
  }
}

function ruil(eigen: Gekozen | null, ander: Gekozen | null, locatie: Doer['locatie']): RoosterCommand | null {
  if (eigen === null || ander === null || ander.persoonId === null) return null;
  if (!zelfde(eigen.houder, ander.houder)) return null;
  const { houder, van, tot } = eigen;
  return {
    type: 'vraag-ruil',
    locatie,
    houder,
    eigen: { van, tot },
    ander: { persoonId: ander.persoonId, van: ander.van, tot: ander.tot },
  };
}

/** The card that was pressed, as it stands now; for what changes the roster the screen of shifts. */
function vervolg(verb: Roosterverb, nr: number, staat: LocatieStaat | null, scherm: () => View): View {
  const eigen = { 'rooster.ruil-akkoord': 'rv', 'rooster.ruil-weigeren': 'rv', 'rooster.paraat': 'pa' };
  const voor = verb === 'rooster.proef-gezien' ? 'pr' : eigen[verb as keyof typeof eigen];
  if (voor === undefined || staat === null) return scherm();
  return roosterPosts(staat.rooster).find(({ id }) => id === `${voor}:${nr}`)?.view ?? scherm();
}

/**
 * A button about shifts. Location, numbers and choices on it are only claims: the person must be somebody at that
 * location, and the core checks shift and right (invariant 5).
 */
export async function roosterActie(
  deps: InboxDeps,
  action: CardAction,
  verb: Roosterverb,
  data: CardData,
): Promise<ActionAnswer> {
  const { l } = data;
  const locatie = typeof l === 'string' ? deps.people.locatie(l) : null;
  if (locatie === null) return say('onbekende-knop');
  const persoon = await deps.people.find(locatie.id, action.sender);
  if (persoon === null) return stranger(deps, verb, locatie.id);
  const doer = { locatie, persoon };
  const nu = deps.clock.caseNow();
  const scherm = (staat: LocatieStaat | null): View =>
    roosterscherm(metToegelaten(locatie, staat), staat, persoon, nu);
  if (verb === 'rooster.bekijken') return cardAnswer(scherm(await deps.people.staat(locatie.id)), null);
  const command = opdracht(verb, data, doer);
  if (command === null) return say('dienst-kiezen');
  const id = pressIdOf(deps.ids, action, persoon.persoonId);
  const outcome = await geefOpdracht(deps, doer, command, id, nu);
  if (outcome.kind === 'refused') {
    if (outcome.afwijzing.code === 'geen-recht') noteerGeenRecht(deps.log, locatie.id, verb);
    return say(dienstmelding(outcome.afwijzing.code));
  }
  const { state } = outcome.snapshot;
  return cardAnswer(
    vervolg(verb, getalVan(data['nr']), state, () => scherm(state)),
    null,
  );
}
