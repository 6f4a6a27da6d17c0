import { outgoingIds } from '../../../app/outgoing/outgoing-ids.ts';
import { HERSYNC, locatieStream, locatieUit } from '../../../app/streams/locatie-streams.ts';
import { zaakStream, zaakUit } from '../../../app/streams/zaak-streams.ts';
import { postsVan, timersVan } from '../../../domain/afgeleid/derive.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { locatiePosts, locatieTimers } from '../../../domain/locatie/derive.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import { AFSLUITCODE } from '../afsluitcodes.ts';
import { waaromOnleesbaar } from '../onleesbaar.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Makes the agenda anew from the events: timers and syncs can always be rebuilt (design §3). */
export const herbouw: Opdracht = {
  naam: 'herbouw',
  uitleg: 'maakt de agenda van alle open zaken opnieuw uit de gebeurtenissen',
  hulp: `Gebruik: npm run -s beheer -- herbouw

Zet van elke locatie en elke open zaak de timers zoals de gebeurtenissen ze vragen.
Kijkt daarna elk bericht na, ook dat aan andere systemen.
Dit mag terwijl het programma draait. Een zaak die intussen wijzigt, doet zichzelf.
Is een zaak niet te lezen, dan staat er waarom, gaan de andere door, en is de afsluitcode 1.`,
  opslag: true,
  uitvoeren: (_argumenten, terminal) =>
    metOpslag(terminal, async ({ ports, locaties }) => {
      let onleesbaar = 0;
      for (const locatie of locaties.values()) {
        const eigen = await probeer(terminal, locatie.id, () => herbouwLocatie(ports, locatie));
        if (eigen === null) onleesbaar += 1;
        const zaken = await ports.store.openCases(locatie.id);
        let herbouwd = 0;
        for (const zaakId of zaken) {
          const gezet = await probeer(terminal, zaakId, () => herbouwZaak(ports, locatie, zaakId));
          if (gezet === null) onleesbaar += 1;
          if (gezet === true) herbouwd += 1;
        }
        terminal.uit(
          terminal.json
            ? JSON.stringify({ locatie: locatie.id, herbouwd, open: zaken.length })
            : `${locatie.id}: ${herbouwd} van ${zaken.length} open zaken herbouwd`,
        );
      }
      return onleesbaar === 0 ? AFSLUITCODE.goed : AFSLUITCODE.fout;
    }),
};

/** What cannot be read keeps nothing else from being rebuilt. @returns null: it could not be read, and says why */
async function probeer<T>(terminal: Terminal, id: string, werk: () => Promise<T>): Promise<T | null> {
  try {
    return await werk();
  } catch (fout) {
    const waarom = waaromOnleesbaar(fout);
    if (waarom === null) throw fout;
    terminal.fout(`${id} is niet herbouwd. ${waarom}`);
    return null;
  }
}

async function herbouwLocatie(ports: RedisPorts, locatie: Locatie): Promise<void> {
  const stream = locatieStream(locatie.id);
  const { events, position } = await ports.store.load(stream);
  const staat = locatieUit(events);
  if (staat === null) return;
  await ports.agenda.setTimersOf(stream, position, locatieTimers(staat));
  await ports.agenda.touch(stream, [HERSYNC, ...locatiePosts(staat).map(({ id }) => id)]);
}

async function herbouwZaak(ports: RedisPorts, locatie: Locatie, zaakId: string): Promise<boolean> {
  const stream = zaakStream(zaakId);
  if (stream === null) return false;
  const { events, position } = await ports.store.load(stream);
  const zaak = zaakUit(events);
  if (zaak === null) return false;
  const gezet = await ports.agenda.setTimersOf(stream, position, timersVan(zaak));
  const berichten = postsVan(zaak, locatie).map(({ id }) => id);
  await ports.agenda.touch(stream, [...berichten, ...outgoingIds(zaak, locatie)]);
  return gezet;
}
