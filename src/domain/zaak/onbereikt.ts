import type { Rolhouder } from './wie.ts';

/** `niet-bezorgd`: Teams refused it or the person is unknown there; `geen-piket`: nobody is on duty. */
export type Onbereikt = 'niet-bezorgd' | 'geen-piket';

/** Somebody who could not be reached; null stands for the channel. */
export type Onbereikte = { readonly houder: Rolhouder | null; readonly reden: Onbereikt };
