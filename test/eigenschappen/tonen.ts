import type { Telling } from '../support/domain/eigenschappen/telling.ts';

function getal(n: number): string {
  return n.toLocaleString('nl-NL');
}

/** What was played, as text. `seconden`: of processor time. */
export function tonen(telling: Telling, seconden: number): string {
  const { geschiedenissen, stappen, standen, gebeurtenissen, verplichtingen } = telling;
  const { ritten, rittaken, langsteRit, soorten } = telling;
  return [
    `Gespeeld: ${getal(geschiedenissen)} geschiedenissen, ${getal(stappen)} stappen, ${getal(gebeurtenissen)} gebeurtenissen.`,
    `Bekeken: ${getal(standen)} standen; ${getal(verplichtingen)} keer een open verplichting gevolgd, geen verloren.`,
    `Naar sluiten gewerkt: ${getal(ritten)}, met ${getal(rittaken)} taken; de langste ${langsteRit}. Geen doodlopende weg.`,
    `Niets gooide een fout. ${seconden.toFixed(0)} s rekentijd.`,
    `Soorten: ${[...soorten].map(([naam, aantal]) => `${naam} ${getal(aantal)}`).join(', ')}.`,
  ].join('\n');
}
