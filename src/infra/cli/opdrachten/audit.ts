import type { Bevinding, Gezien } from '../../audit/bevinding.ts';
import { controleer } from '../../audit/controleer.ts';
import { leesAnkerkeuzes } from '../ankerkeuzes.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { metOpslag } from '../open-voor-beheer.ts';

/** Verifies every chain, the register and the anchors, or names the first wrong event of each (invariant 8). */
export const audit: Opdracht = {
  naam: 'audit',
  uitleg: 'controleert of er niets is veranderd, weggenomen of verschoven',
  hulp: `Gebruik: npm run -s beheer -- audit [locatie] [--anker <bestand>]…

Controleert van elke zaak en elke locatie de hele keten, het register, en wat buiten Redis is vastgelegd.
Met --anker: de bestanden met ankers; mag vaker. Zonder: ANKER_BESTAND, of dat naast de eigen Redis.
Klopt er iets niet, dan noemt de opdracht de eerste gebeurtenis die fout is, en is de afsluitcode 1.
Er staat nooit inhoud van een zaak in. Dit mag terwijl het programma draait.`,
  keuzes: ['--anker'],
  woorden: 1,
  opslag: true,
  uitvoeren: async (argumenten, terminal) => {
    // Before the streams: those only grow.
    const {
      woord: gekozen,
      bestanden,
      ankers,
      bevindingen: onleesbaar,
    } = leesAnkerkeuzes(argumenten, terminal);
    return metOpslag(terminal, async ({ ports, locaties }) => {
      if (gekozen !== null && !locaties.has(gekozen)) throw new BeheerFout(`Onbekende locatie: ${gekozen}`);
      let fouten = onleesbaar.length;
      for (const fout of onleesbaar) toon(fout, terminal);
      for (const id of gekozen === null ? locaties.keys() : [gekozen]) {
        const { bevindingen, gezien } = await controleer(ports, id, ankers);
        for (const fout of bevindingen) toon(fout, terminal);
        if (terminal.json)
          terminal.uit(JSON.stringify({ locatie: id, klopt: bevindingen.length === 0, ...gezien }));
        else if (bevindingen.length === 0) terminal.uit(samenvatting(id, gezien));
        fouten += bevindingen.length;
      }
      if (bestanden.length === 0) {
        terminal.fout('Zonder ankers is niet te zien of het einde van een keten is weggenomen.');
      }
      return fouten === 0 ? 0 : 1;
    });
  },
};

function toon(bevinding: Bevinding, terminal: Terminal): void {
  if (terminal.json) return terminal.uit(JSON.stringify({ fout: bevinding }));
  const { locatie, waar, gebeurtenis, wat } = bevinding;
  const vanaf = gebeurtenis === null ? '' : `, vanaf gebeurtenis ${gebeurtenis}`;
  terminal.uit(
    `FOUT ${locatie === '' || waar.startsWith(locatie) ? waar : `${locatie} ${waar}`}${vanaf}: ${wat}`,
  );
}

function samenvatting(locatie: string, gezien: Gezien): string {
  const { stromen, gebeurtenissen, registerregels, gewist, ankers } = gezien;
  return `${locatie}: alles klopt. Ketens ${stromen}, gebeurtenissen ${gebeurtenissen}, register ${registerregels}, gewist ${gewist}, ankers ${ankers}.`;
}
