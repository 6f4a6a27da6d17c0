import { naarIso } from '../../../domain/termijnen/tijdstip.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Lists what was given up after its last attempt, and puts it back on the agenda. */
export const geparkeerd: Opdracht = {
  naam: 'geparkeerd',
  uitleg: 'toont werk dat na de laatste poging is opgegeven, of zet het terug',
  hulp: `Gebruik: npm run -s beheer -- geparkeerd [--herhaal]

Toont per locatie het opgegeven werk als JSON-regels: zaak, soort, reden en sinds wanneer.
Met --herhaal gaat alles terug op de agenda en wordt het direct opnieuw geprobeerd.`,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async ({ ports, locaties }) => {
      const onbekend = argumenten.find((argument) => argument !== '--herhaal');
      if (onbekend !== undefined) throw new BeheerFout(`Onbekende keuze: ${onbekend}`);
      for (const locatie of locaties.keys()) {
        for (const werk of await ports.agenda.parked(locatie)) {
          const herhaald = argumenten.includes('--herhaal') ? await ports.agenda.replay(werk) : false;
          terminal.uit(
            JSON.stringify({
              zaakId: werk.stream.id,
              soort: werk.kind,
              id: werk.id,
              reden: werk.reason,
              sinds: naarIso(werk.since),
              herhaald,
            }),
          );
        }
      }
      return 0;
    }),
};
