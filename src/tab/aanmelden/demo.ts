import type { Start } from '../../app/tab/bericht.ts';

export type Demopersoon = Extract<Start, { modus: 'demo' }>['personen'][number];

const BEWAARD = 'negenuur-demo-persoon';

/** The person chosen before in this window, else the first one. */
export function bewaardePersoon(personen: readonly Demopersoon[]): Demopersoon | null {
  const bewaard = sessionStorage.getItem(BEWAARD);
  return personen.find(({ locatie, id }) => `${locatie} ${id}` === bewaard) ?? personen[0] ?? null;
}

export function bewaarPersoon({ locatie, id }: Demopersoon): void {
  sessionStorage.setItem(BEWAARD, `${locatie} ${id}`);
}

/** Says who was chosen; only a demo takes it. */
export function demobewijs({ locatie, id }: Demopersoon): Readonly<Record<string, string>> {
  return { authorization: `Demo ${locatie} ${id}` };
}
