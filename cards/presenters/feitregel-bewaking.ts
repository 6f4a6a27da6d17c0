import type { Feitregel } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import {
  maatregelinhoud,
  maatregeltitel,
  maatregelwoorden,
  rcUitkomst,
  uitspraakUitkomst,
} from '../teksten/bewaking.ts';
import { acuutFeit } from '../teksten/feiten.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { moment, momentZin } from '../tijd.ts';

type Bewakingfeit = Extract<
  Feitregel,
  { soort: 'rc' | 'uitspraak' | 'maatregel' | 'check' | 'beoordeling' | 'eerder-deel-a' | 'schending' }
>;

function einde({ tot, status }: Bewakingfeit & { soort: 'maatregel' }, peil: Tijdstip): string {
  if (status !== 'van-kracht') return maatregelwoorden[status];
  return tot === null ? maatregelwoorden.geenEinde : maatregelwoorden.tot.replace('{op}', dagTijd(tot, peil));
}

/** A fact about measures, RC, verdict or checks, after its label. */
export function bewakingszin(feit: Bewakingfeit, peil: Tijdstip): string {
  switch (feit.soort) {
    case 'rc':
      return `${rcUitkomst[feit.uitkomst]}, ${moment(feit.op, peil)}`;
    case 'uitspraak':
      return `${uitspraakUitkomst[feit.uitkomst]}, ${moment(feit.op, peil)}`;
    case 'maatregel':
      return [
        feit.titel === null ? maatregelwoorden.geenGrond : maatregeltitel[feit.titel],
        ...feit.inhoud.map((inhoud) => maatregelinhoud[inhoud]),
        einde(feit, peil),
      ].join(', ');
    case 'check':
    case 'beoordeling':
      return [
        acuutFeit[feit.acuut],
        ...(feit.regio === null ? [] : [rolnaam('vt', feit.regio)]),
        momentZin(feit.op, peil),
      ].join(', ');
    case 'eerder-deel-a':
      return `${acuutFeit[feit.acuut]}, ${momentZin(feit.op, peil)}, ${maatregelwoorden.teltNiet}`;
    case 'schending':
      return momentZin(feit.op, peil);
  }
}
