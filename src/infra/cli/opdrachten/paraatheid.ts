import { bereikVan } from '../../../app/rooster/peiling.ts';
import { locatieStream, locatieStreams } from '../../../app/streams/locatie-streams.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { dienstVan } from '../../../domain/locatie/dienst.ts';
import { vooruitzicht } from '../../../domain/locatie/rooster/vooruitzicht.ts';
import type { LocatieStaat } from '../../../domain/locatie/staat.ts';
import { metToegelaten } from '../../../domain/locatie/toegelaten.ts';
import { rollen } from '../../../domain/rollen.ts';
import type { Tijdstip } from '../../../domain/termijnen/tijdstip.ts';
import { naarIso, UUR } from '../../../domain/termijnen/tijdstip.ts';
import type { Rolhouder } from '../../../domain/zaak/wie.ts';
import { houderSleutel } from '../../../domain/zaak/wie.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

const DAG = 24 * UUR;

function houders({ vtOrganisaties }: Locatie): readonly Rolhouder[] {
  return [
    ...vtOrganisaties.map(({ id }) => ({ rol: 'vt', organisatie: id }) as const),
    ...rollen.filter((rol) => rol !== 'vt').map((rol) => ({ rol })),
  ];
}

/** Who has duty for what, now or within a day. */
function metDienst(instellingen: Locatie, staat: LocatieStaat | null, nu: Tijdstip) {
  const locatie = metToegelaten(instellingen, staat);
  const straks = vooruitzicht(instellingen, staat, nu, DAG).diensten.flatMap(({ houder, delen }) =>
    delen.flatMap(({ bezetting }) =>
      bezetting.soort === 'gat' ? [] : bezetting.wie.map((id) => [id, houderSleutel(houder)] as const),
    ),
  );
  const nuAl = houders(locatie).flatMap((houder) =>
    dienstVan(locatie, staat, houder, nu).wie.map(({ id }) => [id, houderSleutel(houder)] as const),
  );
  const perPersoon = Map.groupBy([...nuAl, ...straks], ([id]) => id);
  return [...perPersoon].map(([id, lijst]) => ({
    id,
    diensten: [...new Set(lijst.map(([, naam]) => naam))],
  }));
}

async function vanLocatie(ports: RedisPorts, locatie: Locatie, terminal: Terminal): Promise<number> {
  const nu = ports.clock.view.caseNow();
  const { state } = await locatieStreams(ports.store, () => undefined).read(locatieStream(locatie.id));
  const mensen = metDienst(locatie, state, nu);
  const wie = mensen.map(({ id }) => id);
  const bereik = await bereikVan(ports, metToegelaten(locatie, state), wie);
  const rijen = mensen.map(({ id, diensten }) => {
    const test = state?.rooster.getest[id];
    const vraag = state?.rooster.paraat.findLast((p) => p.persoonId === id && p.tot > nu);
    return {
      locatie: locatie.id,
      persoon: id,
      diensten,
      teams: bereik[id]?.chat === true,
      reserveKanaal: bereik[id]?.reserve === true,
      laatsteTest: test === undefined ? null : naarIso(test),
      bevestiging: vraag?.stand ?? null,
    };
  });
  for (const rij of rijen) terminal.uit(JSON.stringify(rij));
  return rijen.filter(({ teams }) => !teams).length;
}

/** Who has duty now or within a day, and whether messages reach them. */
export const paraatheid: Opdracht = {
  naam: 'paraatheid',
  uitleg: 'toont van iedereen met dienst of berichten aankomen, en of zij dat bevestigden',
  hulp: `Gebruik: npm run -s beheer -- paraatheid

Toont als JSON-regels wie nu of binnen een dag dienst heeft. Per persoon: bekend in Teams, een
gecontroleerd reserve-kanaal, de laatste test en de bevestiging van de dienst.
Is iemand met dienst niet bekend in Teams, dan is de afsluitcode 1.`,
  uitvoeren: (_argumenten, terminal) =>
    metOpslag(terminal, async ({ ports, locaties }) => {
      let onbekend = 0;
      for (const locatie of locaties.values()) onbekend += await vanLocatie(ports, locatie, terminal);
      return onbekend === 0 ? 0 : 1;
    }),
};
