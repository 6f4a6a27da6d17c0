import { isZaaknummer, leesZaaknummer } from '../../domain/werkproces/zaaknummer.ts';
import type { Van } from '../../domain/zaak/commands.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { CardData } from './card-data.ts';
import { inputsOf } from './card-data.ts';
import type { Doer, InboxDeps } from './context.ts';
import { nowOf } from './context.ts';
import type { Knopopdracht } from './zaak-opdracht.ts';

async function lees(deps: InboxDeps, zaakId: string): Promise<Zaak | null> {
  const stream = zaakStream(zaakId);
  return stream === null ? null : (await deps.zaken.read(stream)).state;
}

/** Linking names the other case by its number: it must exist at the same location. */
export async function koppelOpdracht(
  deps: InboxDeps,
  data: CardData,
  doer: Doer,
): Promise<Van<'koppel'> | null> {
  const typed = inputsOf(data)['nummer'];
  const nummer = leesZaaknummer(typeof typed === 'string' ? typed : '');
  if (!isZaaknummer(nummer)) return null;
  const zaakId = `${doer.locatie.id}:${nummer}`;
  return (await lees(deps, zaakId)) === null ? null : { type: 'koppel', zaakId, nummer };
}

/** The case and its copies at other locations, from where it came first to where it lives. */
async function exemplaren(deps: InboxDeps, zaak: Zaak): Promise<readonly Zaak[]> {
  const alle = new Map([[zaak.zaakId, zaak]]);
  for (const richting of ['overgenomenVan', 'verplaatstNaar'] as const) {
    let volgende = zaak[richting]?.zaakId;
    while (volgende !== undefined && !alle.has(volgende)) {
      const gelezen: Zaak | null = await lees(deps, volgende);
      if (gelezen === null) break;
      alle.set(volgende, gelezen);
      volgende = gelezen[richting]?.zaakId;
    }
  }
  return [...alle.values()];
}

/** Neither case names the other any more, and neither do their copies at a location where one was moved to or from. */
async function neemTerug(
  deps: InboxDeps,
  zaak: Zaak,
  { zaakId }: Van<'ontkoppel'>,
  { locatie, persoon }: Doer,
  id: string,
): Promise<void> {
  const andere = await lees(deps, zaakId);
  const hier = await exemplaren(deps, zaak);
  const daar = andere === null ? [] : await exemplaren(deps, andere);
  const paren = [
    ...daar.flatMap((bij) => hier.map((van) => ({ bij, van }))),
    ...hier.flatMap((bij) => daar.map((van) => ({ bij, van }))),
  ];
  for (const { bij, van } of paren) {
    const stream = zaakStream(bij.zaakId);
    if (stream === null || !bij.gekoppeld.some((koppeling) => koppeling.zaakId === van.zaakId)) continue;
    const elders = deps.people.locatie(bij.locatie);
    if (elders === null) continue;
    // Ids of people are of one location: in a case elsewhere the program does it.
    const om = nowOf(deps, elders, elders.id === locatie.id ? persoon : { soort: 'systeem' });
    const command = { type: 'ontkoppel', zaakId: van.zaakId } as const;
    await deps.zaken.execute(stream, { command, om }, `${id}:${bij.zaakId}:${van.zaakId}`);
  }
}

/**
 * Both cases show the link, or lose it. What the other case gets follows from the first under an id of its own, so a
 * retry repairs it.
 */
export async function andereKant(
  deps: InboxDeps,
  zaak: Zaak,
  command: Knopopdracht,
  doer: Doer,
  id: string,
): Promise<void> {
  if (command.type === 'ontkoppel') return neemTerug(deps, zaak, command, doer, id);
  const other = command.type === 'koppel' ? zaakStream(command.zaakId) : null;
  if (other === null) return;
  const back = { type: 'koppel', zaakId: zaak.zaakId, nummer: zaak.nummer } as const;
  const om = nowOf(deps, doer.locatie, doer.persoon);
  await deps.zaken.execute(other, { command: back, om }, `${id}:terug`);
}
