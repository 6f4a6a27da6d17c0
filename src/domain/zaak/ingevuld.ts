import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import type { Door } from './wie.ts';

/** A form that is filled in screen by screen, with who gave which answer when. */
export type IngevuldFormulier = {
  /** Its task, or for a form without one its own id. */
  readonly taakId: string;
  readonly formulier: string;
  readonly antwoorden: Antwoorden;
  readonly perVeld: Readonly<Record<string, { readonly op: Tijdstip; readonly door: Door }>>;
  /** Rises with every screen that is sent: a screen opened before that is stale. */
  readonly revisie: number;
  /** Everything that must be answered is, and nothing is "nog niet". */
  readonly klaar: boolean;
  /** Of the last screen. */
  readonly op: Tijdstip;
  readonly door: Door;
};

type Deel = Pick<IngevuldFormulier, 'formulier' | 'antwoorden' | 'op' | 'door'>;

/** The answers by who gave them and when, oldest first: several people may fill in one form. */
export function perInvuller({ formulier, antwoorden, perVeld }: IngevuldFormulier): readonly Deel[] {
  const delen = new Map<string, Deel>();
  for (const [veld, { op, door }] of Object.entries(perVeld)) {
    const antwoord = antwoorden[veld];
    if (antwoord === undefined) continue;
    const sleutel = `${op} ${door.persoonId}`;
    const deel = delen.get(sleutel) ?? { formulier, antwoorden: {}, op, door };
    delen.set(sleutel, { ...deel, antwoorden: { ...deel.antwoorden, [veld]: antwoord } });
  }
  return [...delen.values()].toSorted((a, b) => a.op - b.op);
}
