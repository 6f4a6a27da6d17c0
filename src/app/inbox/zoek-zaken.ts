import { klokVan } from '../../../cards/kop.ts';
import { render } from '../../../cards/render.ts';
import { zoekteksten } from '../../../cards/teksten/inname.ts';
import { zaaksoort } from '../../../cards/teksten/kop.ts';
import { zaakkop } from '../../domain/afgeleid/kop.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { isZaaknummer } from '../../domain/werkproces/zaaknummer.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { CaseSearch, FoundCase, SearchAnswer } from '../ports/inbox.ts';
import { readOrTell } from '../streams/read-or-tell.ts';
import type { InboxDeps } from './context.ts';
import { stranger } from './say.ts';

/** More than this nobody looks through; who types more of the number finds it. */
const MEESTE = 10;
/** Longer than any number. */
const LANGSTE_TEKST = 40;

type Deps = Pick<InboxDeps, 'store' | 'zaken' | 'people' | 'directory' | 'log'>;

/** Where this person looks: in the channel of a location there and nowhere else, elsewhere wherever they have a role. */
async function zoekplekken(
  deps: Deps,
  { sender, place }: CaseSearch,
): Promise<{ readonly kanaal: Locatie | null; readonly locaties: readonly Locatie[] }> {
  const gebonden =
    place.kind === 'channel' ? await deps.directory.locationOf(sender.tenantId, place.channelId) : null;
  const kanaal = gebonden === null ? null : deps.people.locatie(gebonden);
  if (kanaal === null) return { kanaal, locaties: await deps.people.locatiesOf(sender) };
  const persoon = await deps.people.find(kanaal.id, sender);
  return { kanaal, locaties: persoon === null ? [] : [kanaal] };
}

async function lees(deps: Deps, zaakId: string): Promise<readonly Zaak[]> {
  const zaak = await readOrTell(deps, zaakId, 'a case could not be found');
  return zaak === null ? [] : [zaak];
}

/** The case with this number, also when it is closed; else the open cases of which the number holds what was typed. */
async function zoekIn(deps: Deps, locatie: Locatie, getypt: string): Promise<readonly Zaak[]> {
  if (isZaaknummer(getypt)) return lees(deps, `${locatie.id}:${getypt}`);
  const nummerVan = (zaakId: string): string => zaakId.slice(locatie.id.length + 1);
  const open = (await deps.store.openCases(locatie.id)).filter((zaakId) =>
    nummerVan(zaakId).includes(getypt),
  );
  return (await Promise.all(open.slice(0, MEESTE).map((zaakId) => lees(deps, zaakId)))).flat();
}

/**
 * Once shared, everybody in the place reads it. In the channel of the location that is what the post of the case says
 * too; elsewhere nobody knows who reads along, so only the number (werkproces §9).
 */
function gevonden(zaak: Zaak, kanaal: Locatie | null): FoundCase {
  const kop = zaakkop(zaak);
  const { zaakId, nummer, oefening } = zaak;
  const inKanaal = kanaal?.id === zaak.locatie;
  const klok = zaak.status === 'open' ? klokVan(kop) : zoekteksten.gesloten;
  return {
    title: nummer,
    text: [zaaksoort[kop.soort], klok].filter((deel) => deel !== '').join(' · '),
    card: render({ soort: 'gedeeld', zaakId, nummer, oefening, kop: inKanaal ? kop : null }),
  };
}

/** Looks for cases by number, for who has a role where they are; the buttons of what is shared check anew who presses. */
export async function zoekZaken(deps: Deps, search: CaseSearch): Promise<SearchAnswer> {
  const { kanaal, locaties } = await zoekplekken(deps, search);
  if (locaties.length === 0) return stranger(deps, 'zoeken', kanaal?.id);
  const getypt = search.text.trim().toUpperCase();
  const past = getypt.length <= LANGSTE_TEKST;
  const zaken = past ? await Promise.all(locaties.map((locatie) => zoekIn(deps, locatie, getypt))) : [];
  const cases = zaken
    .flat()
    .slice(0, MEESTE)
    .map((zaak) => gevonden(zaak, kanaal));
  return cases.length === 0 ? { kind: 'message', text: zoekteksten.geen } : { kind: 'found', cases };
}
