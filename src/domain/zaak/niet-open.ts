import type { Afwijzing } from './commands.ts';
import type { Zaak } from './zaak.ts';

/** Why nothing can be changed about a case that is no longer open: one that moved cannot be opened again here. */
export function nietOpen({ verplaatstNaar }: Pick<Zaak, 'verplaatstNaar'>): Afwijzing {
  return { code: verplaatstNaar === null ? 'gesloten' : 'verplaatst' };
}
