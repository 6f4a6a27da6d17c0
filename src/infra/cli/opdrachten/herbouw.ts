import { outgoingIds } from '../../../app/outgoing/outgoing-ids.ts';
import { HERSYNC, locatieStream } from '../../../app/streams/locatie-streams.ts';
import { zaakStream } from '../../../app/streams/zaak-streams.ts';
import { postsVan, timersVan } from '../../../domain/afgeleid/derive.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { locatiePosts, locatieTimers } from '../../../domain/locatie/derive.ts';
import type { LocatieEvent } from '../../../domain/locatie/events.ts';
import type { LocatieStaat } from '../../../domain/locatie/staat.ts';
import { evolveLocatie } from '../../../domain/locatie/staat.ts';
import type { ZaakEvent } from '../../../domain/zaak/events.ts';
import { evolve } from '../../../domain/zaak/evolve.ts';
import type { Zaak } from '../../../domain/zaak/zaak.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import type { Opdracht } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Makes the agenda anew from the events: timers and syncs can always be rebuilt (design §3). */
export const herbouw: Opdracht = {
  naam: 'herbouw',
  uitleg: 'maakt de agenda van alle open zaken opnieuw uit de gebeurtenissen',
  hulp: `Gebruik: npm run -s beheer -- herbouw

Zet van elke locatie en elke open zaak de timers zoals de gebeurtenissen ze vragen.
Kijkt daarna elk bericht na, ook dat aan andere systemen.
Dit mag terwijl het programma draait. Een zaak die intussen wijzigt, doet zichzelf.`,
  opslag: true,
  uitvoeren: (_argumenten, terminal) =>
    metOpslag(terminal, async ({ ports, locaties }) => {
      for (const locatie of locaties.values()) {
        await herbouwLocatie(ports, locatie);
        const zaken = await ports.store.openCases(locatie.id);
        let herbouwd = 0;
        for (const zaakId of zaken) if (await herbouwZaak(ports, locatie, zaakId)) herbouwd += 1;
        terminal.uit(
          terminal.json
            ? JSON.stringify({ locatie: locatie.id, herbouwd, open: zaken.length })
            : `${locatie.id}: ${herbouwd} van ${zaken.length} open zaken herbouwd`,
        );
      }
      return 0;
    }),
};

async function herbouwLocatie(ports: RedisPorts, locatie: Locatie): Promise<void> {
  const stream = locatieStream(locatie.id);
  const { events, position } = await ports.store.load(stream);
  // The stream of a location holds the events of a location.
  const staat = (events as readonly LocatieEvent[]).reduce<LocatieStaat | null>(
    (s, event) => evolveLocatie(s, event),
    null,
  );
  if (staat === null) return;
  await ports.agenda.setTimersOf(stream, position, locatieTimers(staat));
  await ports.agenda.touch(stream, [HERSYNC, ...locatiePosts(staat).map(({ id }) => id)]);
}

async function herbouwZaak(ports: RedisPorts, locatie: Locatie, zaakId: string): Promise<boolean> {
  const stream = zaakStream(zaakId);
  if (stream === null) return false;
  const { events, position } = await ports.store.load(stream);
  // The stream of a case holds the events of a case.
  const zaak = (events as readonly ZaakEvent[]).reduce<Zaak | null>((z, e) => evolve(z, e), null);
  if (zaak === null) return false;
  const gezet = await ports.agenda.setTimersOf(stream, position, timersVan(zaak));
  const berichten = postsVan(zaak, locatie).map(({ id }) => id);
  await ports.agenda.touch(stream, [...berichten, ...outgoingIds(zaak, locatie)]);
  return gezet;
}
