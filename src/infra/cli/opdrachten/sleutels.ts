import type { KeyUse } from '../../../app/ports/key-care.ts';
import type { RedisPorts } from '../../redis/open-redis.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Shows which key from outside protects what, and moves everything to the first one. */
export const sleutels: Opdracht = {
  naam: 'sleutels',
  uitleg: 'toont welke sleutel wat beschermt, of zet alles over op de eerste sleutel',
  hulp: `Gebruik: npm run -s beheer -- sleutels [wissel]

Toont per sleutel uit ENCRYPTION_KEYS wat ermee is beschermd.
Met wissel krijgt alles de eerste sleutel van ENCRYPTION_KEYS. Dat mag terwijl het programma draait,
en mag worden afgebroken: een volgende keer gaat het verder. De versleutelde gegevens zelf veranderen niet.
Wissel pas als elk programma dat draait de nieuwe sleutel kent; anders weigert deze opdracht.
Is nog niet alles over, dan is de afsluitcode 1.`,
  woorden: 1,
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async ({ ports }) => {
      const [keuze, ...rest] = argumenten;
      const onbekend = rest[0] ?? (keuze === 'wissel' ? undefined : keuze);
      if (onbekend !== undefined) throw new BeheerFout(`Onbekende keuze: ${onbekend}`);
      return keuze === 'wissel' ? wissel(ports, terminal) : toon(ports, terminal);
    }),
};

async function toon({ keyCare }: RedisPorts, terminal: Terminal): Promise<number> {
  for (const gebruik of await keyCare.uses()) {
    terminal.uit(terminal.json ? JSON.stringify(gebruik) : regelVan(gebruik));
  }
  return 0;
}

async function wissel(ports: RedisPorts, terminal: Terminal): Promise<number> {
  const zonder = await ports.keyCare.lacking();
  if (zonder > 0) {
    throw new BeheerFout(
      `Er draaien programma’s zonder deze sleutel: ${zonder}. Geef ze eerst ENCRYPTION_KEYS met beide sleutels en start ze opnieuw.`,
    );
  }
  const { gewisseld, was, gesloten } = await ports.keyCare.rewrap();
  if (terminal.json) {
    terminal.uit(JSON.stringify({ gewisseld, was, gesloten }));
    return Object.keys(gesloten).length === 0 ? 0 : 1;
  }
  terminal.uit(`Overgezet: ${gewisseld}. Had deze sleutel al: ${was}.`);
  for (const [kek, aantal] of Object.entries(gesloten)) {
    terminal.fout(`Niet overgezet: ${aantal}. Daarvoor ontbreekt sleutel ${kek} in ENCRYPTION_KEYS.`);
  }
  if (Object.keys(gesloten).length > 0) return 1;
  terminal.uit(
    'Geen andere sleutel is nog nodig. Bewaar oude sleutels zolang u reservekopieën van vóór nu bewaart.',
  );
  return 0;
}

function regelVan({ kek, zaken, locaties, contacten, geheim }: KeyUse): string {
  const deel = `zaken ${zaken}, locaties ${locaties}, contactgegevens ${contacten}`;
  return `sleutel ${kek}: ${deel}${geheim ? ', namen van sleutels in Redis' : ''}`;
}
