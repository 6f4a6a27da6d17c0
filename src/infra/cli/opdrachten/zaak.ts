import { bezorgingen, caseAt } from '../../../app/bewijs/bezorgingen.ts';
import { clickedPost } from '../../../app/bewijs/click-ids.ts';
import { zaakStream, zaakUit } from '../../../app/streams/zaak-streams.ts';
import { bewijstijden, bezorgmomenten } from '../../../domain/afgeleid/bezorgbewijs.ts';
import type { Tijdstip } from '../../../domain/termijnen/tijdstip.ts';
import { naarIso } from '../../../domain/termijnen/tijdstip.ts';
import type { Zaak } from '../../../domain/zaak/zaak.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht } from '../opdracht.ts';
import type { Beheer } from '../open-voor-beheer.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Status, clocks, pending timers and delivery proof of one case; never its content. */
export const zaak: Opdracht = {
  naam: 'zaak',
  uitleg: 'toont van één zaak de status, de klokken, de timers en de bezorging, nooit de inhoud',
  hulp: `Gebruik: npm run -s beheer -- zaak <nummer>

Toont status, termijnen, taken, wachtende timers, per taak het bewijs (gevraagd, aangenomen,
geopend, opgepakt, beantwoord) en per bericht of het bezorgd is.
Er staat nooit inhoud van de zaak in.
Is de zaak er niet, dan is de afsluitcode 1.`,
  woorden: 1,
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async (beheer) => {
      const [nummer] = argumenten;
      if (nummer === undefined) throw new BeheerFout('Geef het nummer van de zaak, bijvoorbeeld OF-26-0001.');
      const gegevens = await lees(beheer, nummer.toUpperCase());
      terminal.uit(terminal.json ? JSON.stringify(gegevens) : JSON.stringify(gegevens, null, 2));
      return 0;
    }),
};

const iso = (op: Tijdstip | null): string | null => (op === null ? null : naarIso(op));

async function lees({ ports, locaties }: Beheer, nummer: string): Promise<object> {
  for (const locatie of locaties.values()) {
    const stream = zaakStream(`${locatie.id}:${nummer}`);
    if (stream === null || !nummer.startsWith(`${locatie.nummerPrefix}-`)) continue;
    const { events, position } = await ports.store.load(stream);
    const gevouwen = zaakUit(events);
    if (gevouwen === null) continue;
    const timers = await ports.agenda.timersOf(stream);
    return {
      ...overzicht(gevouwen),
      versie: position.version,
      timers: timers.toSorted((a, b) => a.due - b.due).map(({ id, due }) => ({ id, op: iso(due) })),
      bewijs: await bewijs(ports, stream, gevouwen),
      bezorging: await bezorging(ports, stream),
    };
  }
  throw new BeheerFout(`Zaak ${nummer} is niet gevonden.`);
}

function overzicht(z: Zaak): object {
  return {
    zaakId: z.zaakId,
    nummer: z.nummer,
    locatie: z.locatie,
    oefening: z.oefening,
    soort: z.melding.soort,
    status: z.status,
    gemeldOp: iso(z.gemeldOp),
    eindeOp: iso(z.eindeOp),
    termijnen: { vrijheid: iso(z.termijnen.vrijheid), nietVast: iso(z.termijnen.nietVast) },
    taken: Object.values(z.taken).map((taak) => ({
      id: taak.id,
      rol: taak.rol,
      ...(taak.organisatie === undefined ? {} : { organisatie: taak.organisatie }),
      status: taak.status,
      gevraagdOp: iso(taak.gevraagdOp),
      opgepaktOp: iso(taak.opgepakt?.op ?? null),
      klaarOp: iso(taak.klaarOp),
      uiterlijk: iso(taak.uiterlijk),
    })),
    herinneringen: z.herinneringen.map(({ taakId, op, gepland, laat, aan }) => ({
      taakId,
      op: iso(op),
      gepland: iso(gepland),
      laat,
      aan,
    })),
    besluiten: z.besluiten.length,
    plandatum: z.plandatum === null ? null : { datum: z.plandatum.datum, verzet: z.plandatum.verzet.length },
  };
}

/** Per task when it was asked, taken by a channel, opened, picked up and answered. */
async function bewijs(
  { ledger, clock }: RedisPorts,
  stream: NonNullable<ReturnType<typeof zaakStream>>,
  z: Zaak,
): Promise<readonly object[]> {
  const bezorgd = await bezorgingen(ledger, stream, caseAt(clock.view));
  return bewijstijden(z, bezorgd).map(({ taakId, bericht: _bericht, ...tijden }) => ({
    taakId,
    ...Object.fromEntries(Object.entries(tijden).map(([naam, op]) => [naam, iso(op)])),
    berichten: bezorgmomenten(z, taakId, bezorgd).map(({ wat, kanaal, op }) => ({
      wat,
      kanaal,
      op: iso(op),
    })),
  }));
}

async function bezorging(
  { ledger }: RedisPorts,
  stream: NonNullable<ReturnType<typeof zaakStream>>,
): Promise<readonly object[]> {
  const alle = await ledger.readAll(stream);
  const berichten = Object.entries(alle).filter(([bericht]) => clickedPost(bericht) === null);
  return berichten.flatMap(([bericht, ontvangers]) =>
    Object.entries(ontvangers).map(([ontvanger, stand]) => ({
      bericht,
      ontvanger,
      status: stand.status,
      bezorgd: stand.activityId !== '',
      inWachtrijOp: stand.queuedAt === undefined ? null : naarIso(stand.queuedAt),
      eersteOp: stand.firstSentAt === 0 ? null : naarIso(stand.firstSentAt),
      pogingen: stand.attempts,
      fout: stand.failure === '' ? null : stand.failure,
      mogelijkDubbel: stand.orphans.length > 0,
    })),
  );
}
