import type { Dossierbestanden } from '../../../app/dossier/uitvoeren.ts';
import { voerDossierUit } from '../../../app/dossier/uitvoeren.ts';
import { People } from '../../../app/people/people.ts';
import { locatieStreams } from '../../../app/streams/locatie-streams.ts';
import { zaakStream, zaakStreams } from '../../../app/streams/zaak-streams.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import type { Persoon } from '../../../domain/zaak/wie.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht } from '../opdracht.ts';
import type { Beheer } from '../open-voor-beheer.ts';
import { metOpslag } from '../open-voor-beheer.ts';

type Keuzes = {
  readonly nummer: string;
  readonly vorm: keyof Dossierbestanden;
  readonly voor: string | null;
};

/** The dossier of one case on the standard output, as who it is for may read it; kept in the case that it was made. */
export const dossier: Opdracht = {
  naam: 'dossier',
  uitleg: 'voert het dossier van één zaak uit, met bewijs dat er niets aan is veranderd',
  hulp: `Gebruik: npm run -s beheer -- dossier <nummer> [--voor <code>] [--html] > <bestand>

Schrijft het dossier als JSON, of met --html als bestand om te lezen en te printen.
Zonder --voor: wat beheer mag zien, dus zonder inhoud: gebeurtenissen, tijden en de keten.
Met --voor: wat deze KPC of officier mag lezen. Spreek dat af met wie u het voor doet.
De zaak onthoudt dat het dossier is uitgevoerd, voor welke rol en wanneer.
Of een bestand nog klopt: npm run -s beheer -- dossier-controle <bestand>.`,
  keuzes: ['--voor', '--html'],
  woorden: 1,
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async (beheer) => {
      const { nummer, vorm, voor } = keuzes(argumenten);
      const bestanden = await maak(beheer, nummer, voor);
      terminal.uit(bestanden[vorm].trimEnd());
      return 0;
    }),
};

function keuzes(argumenten: readonly string[]): Keuzes {
  let [nummer, voor, vorm]: [string | null, string | null, Keuzes['vorm']] = [null, null, 'json'];
  for (let i = 0; i < argumenten.length; i += 1) {
    const een = argumenten[i] ?? '';
    if (een === '--html') vorm = 'html';
    else if (een === '--voor') {
      voor = argumenten[(i += 1)] ?? null;
      if (voor === null) throw new BeheerFout('Geef na --voor de code van een collega.');
    } else if (een.startsWith('--') || nummer !== null) throw new BeheerFout(`Onbekende keuze: ${een}`);
    else nummer = een.toUpperCase();
  }
  if (nummer === null) throw new BeheerFout('Geef het nummer van de zaak, bijvoorbeeld OF-26-0001.');
  return { nummer, vorm, voor };
}

/** Who asks at the keyboard and for nobody else: beheer, who reads no content (werkproces §1). */
const BEHEER: Persoon = { soort: 'persoon', persoonId: 'beheer', rollen: [{ rol: 'beheer' }] };

async function maak(
  { ports, locaties }: Beheer,
  nummer: string,
  voor: string | null,
): Promise<Dossierbestanden> {
  const niets = (): void => undefined;
  const zaken = zaakStreams(ports.store, niets);
  const people = new People(locaties, locatieStreams(ports.store, niets));
  const clock = ports.clock.view;
  const deps = { ...ports, clock, zaken, ids: { token: () => crypto.randomUUID() } };
  for (const locatie of locaties.values()) {
    const stream = zaakStream(`${locatie.id}:${nummer}`);
    if (stream === null || !nummer.startsWith(`${locatie.nummerPrefix}-`)) continue;
    const persoon = voor === null ? BEHEER : await collega(people, locatie, voor);
    const gemaakt = await voerDossierUit(deps, stream, { persoon, locatie, langs: 'beheer' });
    if (gemaakt === 'geen-recht') throw new BeheerFout(`${voor} is geen KPC of officier.`);
    if (gemaakt !== null) return gemaakt;
  }
  throw new BeheerFout(`Zaak ${nummer} is niet gevonden.`);
}

async function collega(people: People, locatie: Locatie, code: string): Promise<Persoon> {
  const gevonden = await people.persoon(locatie, code);
  if (gevonden === null) throw new BeheerFout(`${code} is niemand bij ${locatie.id}.`);
  return { soort: 'persoon', persoonId: gevonden.id, rollen: gevonden.rollen };
}
