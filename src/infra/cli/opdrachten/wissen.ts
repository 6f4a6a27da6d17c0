import type { Beoordeeld, Oordeel } from '../../../app/bewaren/beoordelen.ts';
import { beoordeel } from '../../../app/bewaren/beoordelen.ts';
import { wis } from '../../../app/bewaren/wissen.ts';
import type { StreamId } from '../../../app/ports/store.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { naarIso } from '../../../domain/termijnen/tijdstip.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import { BeheerFout } from '../beheer-fout.ts';
import { waaromOnleesbaar } from '../onleesbaar.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Destroys cases whose time is over, as the program does by itself; shows first, and says what was destroyed. */
export const wissen: Opdracht = {
  naam: 'wissen',
  uitleg: 'toont welke zaken hun bewaartermijn voorbij zijn, of vernietigt ze',
  hulp: `Gebruik: npm run -s beheer -- wissen [locatie] [--echt | --verslag]

Toont per afgesloten zaak als JSON-regel of zij weg mag, en zo niet: waarom. Er verandert niets.
Met --echt vernietigt de opdracht wat weg mag. Dat is niet terug te draaien.
Met --verslag: wat er eerder is vernietigd, wanneer, en hoeveel berichten in Teams zijn verwijderd, vervangen of blijven staan.
Het programma doet dit ook vanzelf, elke dag. De berichten in Teams verwijdert altijd het programma.`,
  keuzes: ['--echt', '--verslag'],
  woorden: 1,
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async ({ ports, locaties }) => {
      const id = argumenten.find((een) => !een.startsWith('--'));
      if (id !== undefined && !locaties.has(id)) throw new BeheerFout(`Onbekende locatie: ${id}`);
      const gekozen = [...locaties.values()].filter((locatie) => id === undefined || locatie.id === id);
      let onleesbaar = 0;
      for (const locatie of gekozen) {
        if (argumenten.includes('--verslag')) await verslag(ports, locatie, terminal);
        else onleesbaar += await doe(ports, locatie, argumenten.includes('--echt'), terminal);
      }
      return onleesbaar === 0 ? 0 : 1;
    }),
};

/** @returns of how many cases it cannot be told, because they cannot be read */
async function doe(ports: RedisPorts, locatie: Locatie, echt: boolean, terminal: Terminal): Promise<number> {
  const nu = ports.clock.view.caseNow();
  let gewist = 0;
  let kan = 0;
  let onleesbaar = 0;
  const blijft = ({ id }: StreamId, fout: unknown): void => {
    onleesbaar += 1;
    const waarom = waaromOnleesbaar(fout) ?? 'Gebruik de opdracht audit.';
    terminal.fout(`${id} is niet te lezen en blijft staan. ${waarom}`);
  };
  for await (const zaak of beoordeel(ports, locatie, nu, blijft)) {
    const mag = zaak.oordeel.soort === 'wissen';
    const weg = echt && mag && (await wis({ ...ports, clock: ports.clock.view }, zaak, locatie.bewaarDagen));
    kan += mag ? 1 : 0;
    gewist += weg ? 1 : 0;
    terminal.uit(JSON.stringify({ zaakId: zaak.stream.id, ...regel(zaak), gewist: weg }));
  }
  if (gewist > 0 && (await ports.register.compact()) !== 'begun') {
    terminal.fout('Redis herschrijft zijn bestanden later. Tot dan staat het gewiste er nog in.');
  }
  if (!echt && kan > 0)
    terminal.fout(`${locatie.id}: ${kan} te vernietigen. Voeg --echt toe om dat te doen.`);
  return onleesbaar;
}

function regel({ oordeel, zaak }: Beoordeeld): object {
  const einde = zaak.eindeOp === null ? null : naarIso(zaak.eindeOp);
  return { einde, oefening: zaak.oefening, ...woorden(oordeel) };
}

function woorden(oordeel: Oordeel): object {
  switch (oordeel.soort) {
    case 'open':
      return { oordeel: 'open' };
    case 'bewaren':
      return { oordeel: 'bewaren', tot: naarIso(oordeel.tot) };
    case 'loopt':
      return { oordeel: 'loopt nog', wat: oordeel.wat };
    case 'elders':
      return { oordeel: 'leeft bij een andere locatie' };
    case 'wissen':
      return { oordeel: 'mag weg', sinds: naarIso(oordeel.sinds) };
  }
}

async function verslag({ register }: RedisPorts, locatie: Locatie, terminal: Terminal): Promise<void> {
  const entries = (await register.read(locatie.id)).map(({ entry }) => entry);
  const geleegd = new Map(
    entries.flatMap((entry) => (entry.soort === 'berichten-weg' ? [[entry.stream.id, entry] as const] : [])),
  );
  for (const entry of entries) {
    if (entry.soort !== 'gewist') continue;
    const berichten = geleegd.get(entry.stream.id);
    terminal.uit(
      JSON.stringify({
        zaakId: entry.stream.id,
        gewistOp: naarIso(entry.op),
        bewaarDagen: entry.dagen,
        gebeurtenissen: entry.at.version,
        kop: entry.at.head,
        berichten:
          berichten === undefined
            ? 'nog niet alle weg'
            : { verwijderd: berichten.verwijderd, vervangen: berichten.geleegd, mislukt: berichten.mislukt },
      }),
    );
  }
}
