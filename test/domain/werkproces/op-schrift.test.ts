// The rules that are data, written out to read and compare: who fills in and reads each answer, what is required,
// and when who is reminded.
import { expect, test } from 'vitest';
import { standaardEscalatie } from '../../../src/domain/instellingen/escalatie.ts';
import { standaardStappen } from '../../../src/domain/instellingen/standaardstappen.ts';
import { standaardTermijnen } from '../../../src/domain/instellingen/termijnen.ts';
import type { Formulier, Optie, Veld } from '../../../src/domain/werkproces/formulier.ts';
import { formulieren } from '../../../src/domain/werkproces/formulierenregister.ts';
import { expectOpSchrift } from '../../support/op-schrift.ts';

function regel(veld: Veld): string {
  expect(veld.label).not.toBe('');
  const { id, soort, leest, ...rest } = veld;
  const meer = Object.entries(rest).flatMap(([naam, waarde]) => {
    if (waarde === undefined || naam === 'label' || naam === 'uitleg') return [];
    return [` ${naam}=${naam === 'opties' ? waarden(waarde as readonly Optie[]) : JSON.stringify(waarde)}`];
  });
  return `- ${id} (${soort}) voor ${leest.join(' ')}${meer.join('')}`;
}

function waarden(opties: readonly Optie[]): string {
  expect(opties.every(({ label }) => label !== '')).toBe(true);
  return opties.map(({ waarde }) => waarde).join(' ');
}

function opSchrift({ id, schrijft, perScherm, velden, titel, knop }: Formulier): readonly string[] {
  expect([titel, knop]).not.toContain('');
  const per = perScherm === true ? ', per scherm' : '';
  return [`# ${id}`, `Ingevuld door ${schrijft.join(' ')}${per}.`, ...velden.map(regel)];
}

test('formulieren: wie vult in, wie leest, wat moet', () => {
  const regels = Object.entries(formulieren).flatMap(([id, formulier]: [string, Formulier]) => {
    expect(formulier.id).toBe(id);
    return opSchrift(formulier);
  });
  expectOpSchrift(new URL('formulieren.txt', import.meta.url), `${regels.join('\n')}\n`);
});

test('herinneringen en termijnen van een locatie die niets verandert', () => {
  const regels = Object.entries(standaardStappen).flatMap(([soort, stappen]) => [
    `# ${soort}`,
    ...stappen.map((stap) => `- ${JSON.stringify(stap).replaceAll(/["{}]/g, '').replaceAll(',', ', ')}`),
  ]);
  const rest = [standaardTermijnen, standaardEscalatie].map((deel) => JSON.stringify(deel, null, 1));
  expectOpSchrift(new URL('stappen.txt', import.meta.url), `${[...regels, ...rest].join('\n')}\n`);
});
