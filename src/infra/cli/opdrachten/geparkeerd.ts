import { isOutgoing } from '../../../app/outgoing/outgoing-ids.ts';
import type { StreamId } from '../../../app/ports/store.ts';
import { locatieStream } from '../../../app/streams/locatie-streams.ts';
import { zaakStream } from '../../../app/streams/zaak-streams.ts';
import { naarIso } from '../../../domain/termijnen/tijdstip.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Lists what was given up after its last attempt, and puts it back on the agenda (invariant 2). */
export const geparkeerd: Opdracht = {
  naam: 'geparkeerd',
  uitleg: 'toont werk en berichten die zijn opgegeven, of probeert ze opnieuw',
  hulp: `Gebruik: npm run -s beheer -- geparkeerd [--herhaal]

Toont per locatie als JSON-regels wat na de laatste poging is opgegeven:
werk van de agenda, berichten van open zaken die niet zijn bezorgd,
en van elke zaak wat een ander systeem niet hoorde.
Met --herhaal gaat alles terug op de agenda en wordt het direct opnieuw geprobeerd.`,
  keuzes: ['--herhaal'],
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async ({ ports, locaties }) => {
      const herhaal = argumenten.includes('--herhaal');
      for (const locatie of locaties.keys()) {
        await vanAgenda(ports, locatie, herhaal, terminal);
        const open = await ports.store.openCases(locatie);
        for (const stream of [locatieStream(locatie), ...streams(open)]) {
          await vanBezorging(ports, stream, () => true, herhaal, terminal);
        }
        // Other systems are owed what happened after the end as well, such as that it ended.
        const nogOpen = new Set(open);
        const over = (await ports.figures.allCases(locatie)).filter((id) => !nogOpen.has(id));
        for (const stream of streams(over)) await vanBezorging(ports, stream, isOutgoing, herhaal, terminal);
      }
      return 0;
    }),
};

async function vanAgenda(
  ports: RedisPorts,
  locatie: string,
  herhaal: boolean,
  terminal: Terminal,
): Promise<void> {
  for (const werk of await ports.agenda.parked(locatie)) {
    const { stream, kind, id, reason, since } = werk;
    const herhaald = herhaal ? await ports.agenda.replay(werk) : false;
    terminal.uit(
      JSON.stringify({ zaakId: stream.id, soort: kind, id, reden: reason, sinds: naarIso(since), herhaald }),
    );
  }
}

const streams = (zaakIds: readonly string[]): readonly StreamId[] =>
  zaakIds.map(zaakStream).filter((stream) => stream !== null);

/** A message that one receiver could not get: its record starts anew, and its post is looked at again. */
async function vanBezorging(
  { ledger, agenda }: RedisPorts,
  stream: StreamId,
  telt: (postId: string) => boolean,
  herhaal: boolean,
  terminal: Terminal,
): Promise<void> {
  for (const [id, ontvangers] of Object.entries(await ledger.readAll(stream))) {
    if (!telt(id)) continue;
    for (const [ontvanger, stand] of Object.entries(ontvangers)) {
      if (stand.status !== 'parked') continue;
      if (herhaal) {
        await ledger.write(stream, id, ontvanger, { ...stand, status: 'idle', attempts: 0 });
        await agenda.touch(stream, [id]);
      }
      terminal.uit(
        JSON.stringify({
          zaakId: stream.id,
          soort: 'bericht',
          id,
          ontvanger,
          reden: stand.failure,
          sinds: naarIso(stand.changedAt),
          herhaald: herhaal,
        }),
      );
    }
  }
}
