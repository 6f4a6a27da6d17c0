import type { Bewijsmoment, Bewijsregel, Bezorgmoment } from '../../src/domain/afgeleid/views.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import type { Element } from '../kaart.ts';
import { bewijskaart, bewijsteksten, bezorgkanalen, bezorgteksten } from '../teksten/bewijs.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { taaklabel } from '../teksten/taken.ts';
import { moment } from '../tijd.ts';

/** A line per task: `**Deel A:** 12:03 Veilig Thuis gevraagd · 12:13 herhaald · 12:15 opgepakt`. */
export function bewijsElementen(regels: readonly Bewijsregel[], peil: Tijdstip): readonly Element[] {
  return regels.flatMap((regel) => {
    const keten = { type: 'TextBlock', text: zin(regel, peil), wrap: true, spacing: 'Small' };
    if (regel.bezorging.length === 0) return [keten];
    const tekst = bewijskaart.bericht.replace('{momenten}', bezorgzin(regel.bezorging, peil));
    return [keten, { type: 'TextBlock', text: tekst, wrap: true, spacing: 'None', isSubtle: true }];
  });
}

/** `12:03 Teams · 12:08 e-mail · 12:14 geopend`: what happens again within the same minute is said once. */
function bezorgzin(momenten: readonly Bezorgmoment[], peil: Tijdstip): string {
  const delen = momenten.map(
    ({ wat, kanaal, op }) =>
      `${moment(op, peil)} ${bezorgteksten[wat].replace('{kanaal}', bezorgkanalen[kanaal])}`,
  );
  return [...new Set(delen)].join(' · ');
}

function zin(regel: Bewijsregel, peil: Tijdstip): string {
  const [eerste, ...rest] = regel.momenten.map((m) => deel(regel, m, peil));
  const eerder =
    regel.weggelaten === 0 ? [] : [bewijskaart.eerder.replace('{aantal}', String(regel.weggelaten))];
  return `**${taaklabel(regel.taak)}:** ${[...(eerste === undefined ? [] : [eerste]), ...eerder, ...rest].join(' · ')}`;
}

function deel({ rol, organisatie }: Bewijsregel, { wat, op, rollen }: Bewijsmoment, peil: Tijdstip): string {
  const tekst = bewijsteksten[wat]
    .replace('{wie}', rolnaam(rol, organisatie))
    .replace('{rollen}', rollen.map((r) => rolnaam(r)).join(' en '));
  return `${moment(op, peil)} ${tekst}`;
}
