import type { Zaak } from './zaak.ts';

/**
 * The case without its link to the other. The line that told the thread of the link forgets the number: nothing of
 * the other case is left to read.
 */
export function zonderKoppeling(zaak: Zaak, zaakId: string): Zaak {
  const nummer = zaak.gekoppeld.find((koppeling) => koppeling.zaakId === zaakId)?.nummer;
  return {
    ...zaak,
    gekoppeld: zaak.gekoppeld.filter((koppeling) => koppeling.zaakId !== zaakId),
    draad: zaak.draad.map((regel) =>
      regel.wat === 'gekoppeld' && regel.gekoppeldMet === nummer ? { ...regel, gekoppeldMet: null } : regel,
    ),
  };
}
