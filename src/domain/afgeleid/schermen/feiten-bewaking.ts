import { laterAcuut } from '../../zaak/acuut.ts';
import { latereBeoordeling } from '../../zaak/latere-beoordeling.ts';
import type { Persoon } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { Feitregel } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { naamBij } from '../weergave.ts';
import { leest } from './lezer.ts';

/** What RC and judge decided, the measures with their end, and breaches. */
function maatregelen(zaak: Zaak): readonly Feitregel[] {
  const { maatregelen: alle, schendingen } = zaak.bewaking;
  return [
    ...zaak.besluiten.flatMap((besluit): readonly Feitregel[] =>
      besluit.soort === 'rc' || besluit.soort === 'uitspraak'
        ? [{ soort: besluit.soort, uitkomst: besluit.uitkomst, op: besluit.op } as Feitregel]
        : [],
    ),
    ...alle.map(
      ({ titel, inhoud, einde: tot, status }) =>
        ({ soort: 'maatregel', titel, inhoud, tot, status }) as const,
    ),
    ...schendingen.map(({ op }) => ({ soort: 'schending', op }) as const),
  ];
}

/** The last new acute check per organisation, and part A of before the last arrest. */
function checks(zaak: Zaak, weergave: Weergave): readonly Feitregel[] {
  const laatste = zaak.bewaking.checks.at(-1);
  const perRegio = laatste === undefined ? [] : zaak.vtRegios;
  return [
    ...zaak.bewaking.eerdereDeelA.flatMap(({ antwoorden }): readonly Feitregel[] => {
      const alle = Object.values(antwoorden);
      const telt = alle.find(({ antwoord }) => antwoord === 'ja') ?? alle[0];
      return telt === undefined ? [] : [{ soort: 'eerder-deel-a', acuut: telt.antwoord, op: telt.op }];
    }),
    ...perRegio.map((organisatie): Feitregel => {
      const alle = Object.values(laatste?.antwoorden[organisatie] ?? {});
      const telt = alle.find(({ antwoord }) => antwoord === 'ja') ?? alle.at(-1);
      return {
        soort: 'check',
        acuut: telt?.antwoord ?? 'onbekend',
        regio: zaak.vtRegios.length > 1 ? naamBij(weergave, { rol: 'vt', organisatie }) : null,
        op: telt?.op ?? laatste?.gevraagdOp ?? zaak.gemeldOp,
      };
    }),
  ];
}

/** Acutely unsafe, said after part A and its checks: it counts, so it is shown beside them. */
function beoordelingen(zaak: Zaak, weergave: Weergave): readonly Feitregel[] {
  return zaak.vtRegios
    .filter((regio) => laterAcuut(zaak, regio))
    .map((organisatie) => ({
      soort: 'beoordeling',
      acuut: 'ja',
      regio: zaak.vtRegios.length > 1 ? naamBij(weergave, { rol: 'vt', organisatie }) : null,
      op: latereBeoordeling(zaak, organisatie)?.op ?? zaak.gemeldOp,
    }));
}

/** What is watched after a decision, as far as this reader may know it. */
export function bewakingsfeiten(zaak: Zaak, persoon: Persoon, weergave: Weergave): readonly Feitregel[] {
  return [
    ...(leest(zaak, persoon, 'acuut-uitkomst', weergave)
      ? [...checks(zaak, weergave), ...beoordelingen(zaak, weergave)]
      : []),
    ...(leest(zaak, persoon, 'maatregelen', weergave) ? maatregelen(zaak) : []),
  ];
}
