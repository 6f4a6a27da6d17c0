import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { PEILING } from '../../domain/locatie/derive.ts';
import { gewisseld } from '../../domain/locatie/rooster/peil.ts';
import type { Bereik, Vooruitzicht } from '../../domain/locatie/rooster/vooruitzicht.ts';
import { vooruitzicht } from '../../domain/locatie/rooster/vooruitzicht.ts';
import { LEGE_LOCATIE } from '../../domain/locatie/staat.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { MINUUT } from '../../domain/termijnen/tijdstip.ts';
import { reachableBy } from '../people/reachable-by.ts';
import type { ContactPoints } from '../ports/contact-points.ts';
import type { Directory } from '../ports/directory.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import type { Fired } from '../streams/streams.ts';
import type { WerkDeps } from './werk.ts';
import { openWerk } from './werk.ts';

export type PeilDeps = WerkDeps & {
  readonly locaties: LocatieStreams;
  readonly directory: Pick<Directory, 'person'>;
  readonly contactPoints: ContactPoints;
};

/** Everybody who comes on duty within the time in which they are asked whether they are ready. */
function straks({ locatie, diensten }: Vooruitzicht, nu: Tijdstip): readonly string[] {
  const tot = nu + locatie.paraatheid.minutenVooraf * MINUUT;
  const wie = diensten
    .flatMap(({ delen }) => delen.filter(({ van }) => van > nu && van <= tot))
    .flatMap(({ bezetting }) => (bezetting.soort === 'mensen' ? bezetting.wie : []));
  return [...new Set(wie)];
}

/**
 * Whether people can be written to in Teams (the app was installed, or they spoke to the program once), and have a
 * proven address outside it.
 */
export async function bereikVan(
  { directory, contactPoints }: Pick<PeilDeps, 'directory' | 'contactPoints'>,
  locatie: Locatie,
  wie: readonly string[],
): Promise<Bereik> {
  const lijst = await Promise.all(
    wie.map(async (id) => {
      const persoon = locatie.personen.find((p) => p.id === id) ?? { identiteiten: [] };
      const [bekend, buiten] = await Promise.all([
        Promise.all(persoon.identiteiten.map((identiteit) => directory.person(identiteit))),
        reachableBy(contactPoints, persoon),
      ]);
      return [id, { chat: bekend.some((ref) => ref !== null), reserve: buiten.length > 0 }] as const;
    }),
  );
  return Object.fromEntries(lijst);
}

/**
 * Looks at the roster of a location as it is now: hand-overs, gaps, readiness. Repeating it finds nothing new.
 *
 * @param fired the timer that asked for it; it disappears through this commit
 */
export async function peilNu(
  deps: PeilDeps,
  locatie: Locatie,
  nu: Tijdstip,
  commandId: string,
  fired?: Fired,
): Promise<void> {
  const stream = locatieStream(locatie.id);
  const staat = (await deps.locaties.read(stream)).state ?? LEGE_LOCATIE;
  const zicht = vooruitzicht(locatie, staat, nu);
  const [werk, bereik] = await Promise.all([
    openWerk(deps, locatie.id, gewisseld(zicht, staat.rooster)),
    bereikVan(deps, zicht.locatie, straks(zicht, nu)),
  ]);
  const om = { nu, actor: { soort: 'systeem' } as const, wieMagKoppelen: locatie.wieMagKoppelen };
  const command = { type: 'peil-rooster', locatie, werk, bereik } as const;
  await deps.locaties.execute(stream, { command, om }, commandId, fired);
}

/** True for the timer at which the roster is looked at. */
export function isPeiling(timerId: string): boolean {
  return timerId === PEILING;
}
