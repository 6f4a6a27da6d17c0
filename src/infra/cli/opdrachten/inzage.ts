import { zaakEvents, zaakStream } from '../../../app/streams/zaak-streams.ts';
import { naarIso } from '../../../domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../../domain/zaak/events.ts';
import { isLezen } from '../../../domain/zaak/events.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht } from '../opdracht.ts';
import type { Beheer } from '../open-voor-beheer.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Who read answers of a case or took a dossier along, from its chain: code, role, groups of fields and time, never what was read. */
export const inzage: Opdracht = {
  naam: 'inzage',
  uitleg: 'toont wie de antwoorden in een zaak heeft gelezen, nooit wat er stond',
  hulp: `Gebruik: npm run -s beheer -- inzage <nummer> [--persoon <code>]

Toont als JSON-regels wie wanneer welke groepen antwoorden las of een dossier uitvoerde, de oudste eerst.
Met --persoon: alleen wat deze persoon las.
Het staat in de keten van de zaak: weghalen of veranderen valt op, en dan weigert deze opdracht.
Het verdwijnt met de zaak, na de bewaartermijn.`,
  keuzes: ['--persoon'],
  woorden: 1,
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async (beheer) => {
      const [nummer, keuze, persoon, ...rest] = argumenten;
      if (nummer === undefined) throw new BeheerFout('Geef het nummer van de zaak, bijvoorbeeld OF-26-0001.');
      const goed = keuze === undefined || (keuze === '--persoon' && persoon !== undefined);
      if (!goed || rest.length > 0) throw new BeheerFout(`Onbekende keuze: ${rest[0] ?? keuze ?? ''}`);
      for (const event of await events(beheer, nummer.toUpperCase())) {
        if (!isLezen(event)) continue;
        const { persoonId, rol, organisatie } = event.door;
        if (persoon !== undefined && persoon !== persoonId) continue;
        const wie = { persoon: persoonId, rol, ...(organisatie === undefined ? {} : { organisatie }) };
        const wat =
          event.type === 'AntwoordenGelezen'
            ? { groepen: event.groepen }
            : { dossier: event.controlegetal, langs: event.langs };
        terminal.uit(JSON.stringify({ op: naarIso(event.op), ...wie, ...wat }));
      }
      return 0;
    }),
};

async function events({ ports, locaties }: Beheer, nummer: string): Promise<readonly ZaakEvent[]> {
  for (const locatie of locaties.values()) {
    const stream = zaakStream(`${locatie.id}:${nummer}`);
    if (stream === null || !nummer.startsWith(`${locatie.nummerPrefix}-`)) continue;
    const { events: gevonden } = await ports.store.load(stream);
    if (gevonden.length > 0) return zaakEvents(gevonden);
  }
  throw new BeheerFout(`Zaak ${nummer} is niet gevonden.`);
}
