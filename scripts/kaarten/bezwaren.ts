import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa'];
const CONTRAST = 'color-contrast';

/** What is looked at: everything, roles, labels and names only (the themes do not differ in them), or faint text. */
export type Blik = 'alles' | 'bouw' | 'kleur';

/** What axe finds serious or critical on the cards that are drawn now, with the pieces it is about. */
export async function ernstigeBezwaren(page: Page, blik: Blik): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('.kaart')
    .options({
      runOnly: blik === 'kleur' ? { type: 'rule', values: [CONTRAST] } : { type: 'tag', values: TAGS },
      rules:
        blik === 'kleur'
          ? {}
          : {
              // The renderer itself puts aria-required on the box around required choices, which has no role.
              'aria-allowed-attr': { enabled: false },
              [CONTRAST]: { enabled: blik === 'alles' },
            },
      resultTypes: ['violations'],
      preload: false,
    })
    // One page without frames: gathering the results in a second page takes three times as long.
    .setLegacyMode(true)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
