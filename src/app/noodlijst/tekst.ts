import { noodwoorden as w } from '../../../cards/teksten/noodlijst.ts';
import type { Noodlijst } from '../../domain/noodlijst/noodlijst.ts';
import { volledigeTijd } from '../../domain/termijnen/opmaak.ts';
import { dienstregel, wieBellen, zaakregel } from './regels.ts';

/** First line, and the subject of the mail: a place and a time, nothing of a case. */
export function noodtitel({ locatie, op }: Noodlijst): string {
  return `${w.titel} ${locatie}, ${volledigeTijd(op)}`;
}

/** The emergency list as plain text: for mail, a terminal, and as long as it must be. */
export function noodtekst(lijst: Noodlijst): string {
  const { op, zaken, onleesbaar, diensten, oefening } = lijst;
  const wie = wieBellen(lijst);
  const regels = zaken
    .map((zaak) => zaakregel(zaak, op))
    .flatMap(({ nummer, soort, termijn, open }) => [
      '',
      `${nummer}   ${soort}   ${termijn}`,
      `   ${w.nogOpen}: ${open.length === 0 ? w.niets : open.join('; ')}`,
    ]);
  return [
    noodtitel(lijst),
    w.oud.replace('{wie}', wie),
    ...(oefening ? [w.oefening] : []),
    w.uitleg,
    '',
    zaken.length === 0 ? w.geen : w.open.replace('{aantal}', String(zaken.length)),
    ...(onleesbaar.length === 0
      ? []
      : [w.onleesbaar.replace('{nummers}', onleesbaar.join(', ')).replace('{wie}', wie)]),
    ...regels,
    '',
    `${w.dienst}:`,
    ...diensten.map(dienstregel).map(({ rol, wie: wieDan, telefoon }) => `- ${rol}: ${wieDan}, ${telefoon}`),
    '',
    w.papier,
    w.vertrouwelijk,
  ].join('\n');
}
