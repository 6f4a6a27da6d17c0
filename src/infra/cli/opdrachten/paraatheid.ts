import { metDienst } from '../../../app/rooster/dienststand.ts';
import { bereikVan } from '../../../app/rooster/peiling.ts';
import { locatieStream, locatieStreams } from '../../../app/streams/locatie-streams.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { metToegelaten } from '../../../domain/locatie/toegelaten.ts';
import { naarIso } from '../../../domain/termijnen/tijdstip.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

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
  opslag: true,
  uitvoeren: (_argumenten, terminal) =>
    metOpslag(terminal, async ({ ports, locaties }) => {
      let onbekend = 0;
      for (const locatie of locaties.values()) onbekend += await vanLocatie(ports, locatie, terminal);
      return onbekend === 0 ? 0 : 1;
    }),
};
