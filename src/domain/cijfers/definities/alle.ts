import { bekendcijfers } from './bekend.ts';
import { bewijscijfers } from './bewijs.ts';
import { ketencijfers, plandatacijfers, slachtoffercijfers } from './daarna.ts';
import { deelACijfers } from './deel-a.ts';
import type { Cijferdefinitie } from './definitie.ts';
import { instroomcijfers } from './instroom.ts';
import { vangrailcijfers, vrijheidcijfers } from './vrijheid.ts';

/** Every figure in the order of the page (werkproces §10). */
export const cijferdefinities: readonly Cijferdefinitie[] = [
  ...instroomcijfers,
  ...bekendcijfers,
  ...deelACijfers,
  ...vrijheidcijfers,
  ...slachtoffercijfers,
  ...plandatacijfers,
  ...ketencijfers,
  ...bewijscijfers,
  ...vangrailcijfers,
];
