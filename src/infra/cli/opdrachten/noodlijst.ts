import { maakNoodlijst } from '../../../app/noodlijst/maak.ts';
import { noodpagina } from '../../../app/noodlijst/pagina.ts';
import { noodtekst } from '../../../app/noodlijst/tekst.ts';
import { locatieStreams } from '../../../app/streams/locatie-streams.ts';
import { zaakStreams } from '../../../app/streams/zaak-streams.ts';
import type { Noodlijst } from '../../../domain/noodlijst/noodlijst.ts';
import { naarIso } from '../../../domain/termijnen/tijdstip.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import type { Beheer } from '../open-voor-beheer.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** What the program writes every hour, now and on the standard output: also when the program itself does not run. */
export const noodlijst: Opdracht = {
  naam: 'noodlijst',
  uitleg: 'print de open zaken van een locatie voor op papier, zonder inhoud',
  hulp: `Gebruik: npm run -s beheer -- noodlijst <locatie> [--html] > <bestand>

Schrijft nu wat het programma elk uur maakt: open zaken op termijn, wie nog iets moet doen en wie
dienst heeft. Zonder keuze als tekst; met --html als één blad A4 om te printen.
Er staat geen inhoud in en geen naam. Het programma hoeft niet te draaien; Redis wel.`,
  keuzes: ['--html'],
  woorden: 1,
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async (beheer) => {
      const [id, meer] = argumenten.filter((een) => een !== '--html');
      if (meer !== undefined) throw new BeheerFout(`Onbekende keuze: ${meer}. Zie --help.`);
      toon(await maak(beheer, id, terminal), argumenten.includes('--html'), terminal);
      return 0;
    }),
};

async function maak(
  { ports, locaties }: Beheer,
  id: string | undefined,
  terminal: Terminal,
): Promise<Noodlijst> {
  const bekend = [...locaties.keys()].join(', ');
  const locatie = id === undefined ? undefined : locaties.get(id);
  if (locatie === undefined) throw new BeheerFout(`Geef een locatie: ${bekend}.`);
  const niets = (): void => undefined;
  const meld = (feiten: object, wat: string): void => terminal.fout(`${wat}: ${JSON.stringify(feiten)}`);
  const bron = {
    store: ports.store,
    zaken: zaakStreams(ports.store, niets),
    locaties: locatieStreams(ports.store, niets),
    log: { info: niets, warn: meld, error: meld },
  };
  return maakNoodlijst(bron, locatie, ports.clock.view.caseNow());
}

function toon(lijst: Noodlijst, html: boolean, terminal: Terminal): void {
  if (terminal.json) terminal.uit(JSON.stringify({ ...lijst, op: naarIso(lijst.op) }));
  else terminal.uit(html ? noodpagina(lijst).trimEnd() : noodtekst(lijst));
}
