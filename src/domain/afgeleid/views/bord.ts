import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Vangrail } from '../../werkproces/besluiten.ts';
import type { Partnerstatus, Taakverwijzing } from './kop.ts';
import type { ZaakView } from './zaak.ts';

/** A task on the board of who owes it. */
export type EigenTaak = Taakverwijzing & {
  readonly status: Partnerstatus;
  readonly uiterlijk: Tijdstip | null;
};

/** One open case on the board: what every member of the channel may read, and what waits for this reader. */
export type Bordrij = Omit<ZaakView, 'soort'> & {
  /** VT organisations that were asked, by id. */
  readonly regios: readonly string[];
  /** Open tasks of this reader, most urgent kind first. */
  readonly eigen: readonly EigenTaak[];
  /** Guard rails that the forms of those tasks name beforehand: this reader sees them there as well. */
  readonly vlaggen: readonly Vangrail[];
};
