import type { Dossier } from '../../app/dossier/model.ts';
import { zaakStream } from '../../app/streams/zaak-streams.ts';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../domain/zaak/events.ts';
import { AuditBroken } from '../redis/audit-broken.ts';
import type { RedisPorts } from '../redis/open-redis.ts';
import type { Dossierfout } from './controleer-dossier.ts';

type Ports = Pick<RedisPorts, 'store' | 'register'>;

/** What the store says of a file: wrong lines, or that the case itself is not there any more to compare with. */
export type Vergelijking = { readonly fouten: readonly Dossierfout[]; readonly gewist: boolean };

/**
 * Compares a file with the case as it is stored: every line with its event, and the content with the checksum that the
 * case keeps of it. Of a destroyed case only where it ended is left.
 *
 * @throws StoreUnavailable, RegisterBroken
 */
export async function tegenOpslag(dossier: Dossier, { store, register }: Ports): Promise<Vergelijking> {
  const { zaak, regels } = dossier.keten;
  const stream = zaakStream(zaak);
  const fout = (gebeurtenis: number | null, wat: string): Vergelijking => ({
    fouten: [{ gebeurtenis, wat }],
    gewist: false,
  });
  if (stream === null) return fout(null, 'dit is geen zaak');
  let geladen: Awaited<ReturnType<Ports['store']['load']>>;
  try {
    geladen = await store.load(stream);
  } catch (error) {
    if (error instanceof AuditBroken) return fout(error.version, 'de keten van de zaak zelf klopt niet');
    throw error;
  }
  if (geladen.position.version === 0) return naWissen(dossier, stream, register);
  const { events, heads } = geladen;
  const eerste = regels.findIndex(({ op, soort, kop }, i) => {
    const event = events[i];
    return (
      event === undefined ||
      heads[i] !== kop ||
      naarIso(event.op) !== op ||
      (soort !== null && soort !== event.type)
    );
  });
  if (eerste >= 0) return fout(eerste + 1, 'anders dan in de zaak');
  // The stream of a case holds the events of a case.
  const genoteerd = (events as readonly ZaakEvent[]).some(
    (event) => event.type === 'DossierUitgevoerd' && event.controlegetal === dossier.controlegetal,
  );
  return genoteerd ? { fouten: [], gewist: false } : fout(null, 'de zaak kent geen dossier met deze inhoud');
}

async function naWissen(
  { keten: { regels } }: Dossier,
  stream: NonNullable<ReturnType<typeof zaakStream>>,
  register: Ports['register'],
): Promise<Vergelijking> {
  const entries = await register.read(stream.locatie);
  for (const { entry } of entries) {
    if (entry.soort !== 'gewist' || entry.stream.id !== stream.id) continue;
    const { version, head } = entry.at;
    const goed = version > regels.length || (version === regels.length && regels.at(-1)?.kop === head);
    const gebeurtenis = Math.min(version + 1, regels.length);
    return {
      fouten: goed ? [] : [{ gebeurtenis, wat: 'de zaak eindigde anders volgens het register' }],
      gewist: true,
    };
  }
  return { fouten: [{ gebeurtenis: 1, wat: 'deze zaak is hier niet bekend' }], gewist: false };
}
