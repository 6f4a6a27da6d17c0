import type { Vangrail } from '../../werkproces/besluiten.ts';

/** Guard rails that the form named before the choice was made, met or not; absent: none. */
export type Gewaarschuwd = readonly Vangrail[];
