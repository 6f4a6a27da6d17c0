import assert from 'node:assert/strict';
import { timersVan } from '../../../../src/domain/afgeleid/derive.ts';
import { acuutVan } from '../../../../src/domain/zaak/acuut.ts';
import { isBewakingTimer } from '../../../../src/domain/zaak/bewaking/tijd.ts';
import { aanvullingTaakId, deelATaakId } from '../../../../src/domain/zaak/deel-a-ronde.ts';
import { deelACompleetVanZaak } from '../../../../src/domain/zaak/deel-a-stand.ts';
import { gewensteTaken } from '../../../../src/domain/zaak/gewenste-taken.ts';
import { volgendeHerinnering } from '../../../../src/domain/zaak/herinneringen.ts';
import { isHg } from '../../../../src/domain/zaak/hg-label.ts';
import type { Taakvraag } from '../../../../src/domain/zaak/taak.ts';
import { isOpen } from '../../../../src/domain/zaak/taak.ts';
import type { Eigenschappen } from './eigenschap.ts';

/** A task as the case demands it, in one line. */
function vraag({ id, soort, rol, organisatie, uiterlijk, slachtoffer, item, maatregel }: Taakvraag): string {
  return JSON.stringify({ id, soort, rol, organisatie, uiterlijk, slachtoffer, item, maatregel });
}

/** What holds in every state that a case can be in. */
export const stand: Eigenschappen = {
  'what is owed is what the case demands, once': ({ zaak }) => {
    const gewenst = gewensteTaken(zaak);
    const ids = gewenst.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    const demands = new Set(gewenst.map(vraag));
    const gevraagd = Object.values(zaak.taken).filter(isOpen);
    assert.deepEqual(
      gevraagd.map(vraag).filter((taak) => !demands.has(taak)),
      [],
    );
    const gedaan = ({ id }: Taakvraag): boolean => (zaak.taken[id]?.status ?? 'vervallen') !== 'vervallen';
    assert.deepEqual(
      gewenst.filter((taak) => !gedaan(taak)),
      [],
    );
  },

  'each open task with a step left has one timer; a case that is not open has none': ({ zaak }) => {
    const timers = timersVan(zaak)
      .map(({ id }) => id)
      .filter((id) => !isBewakingTimer(id));
    const verwacht = Object.values(zaak.taken)
      .filter((taak) => zaak.status === 'open' && isOpen(taak) && volgendeHerinnering(zaak, taak) !== null)
      .map(({ id }) => `h:${id}`);
    assert.deepEqual(timers, verwacht);
  },

  'part A: a "ja" that stands counts, and the details are owed exactly while they are incomplete': ({
    zaak,
  }) => {
    for (const regio of zaak.vtRegios) {
      const deelA = zaak.deelA[regio];
      const antwoorden = Object.values(deelA?.antwoorden ?? {}).map(({ antwoord }) => antwoord);
      assert.equal(acuutVan(deelA) === 'ja', antwoorden.includes('ja'));
      // A case without HG label asks Veilig Thuis nothing by itself.
      if (zaak.status !== 'open' || !isHg(zaak)) continue;
      const beantwoord = antwoorden.length > 0;
      const aanvulling = zaak.taken[aanvullingTaakId(zaak, regio)];
      assert.equal(aanvulling !== undefined && isOpen(aanvulling), beantwoord && deelA?.compleet !== true);
      const deelAVraag = zaak.taken[deelATaakId(zaak, regio)];
      assert.equal(deelAVraag !== undefined && isOpen(deelAVraag), !beantwoord);
    }
    assert.ok(zaak.vtRegios.length > 0 || !deelACompleetVanZaak(zaak));
  },

  'every held person on whom nothing was decided since the arrest has a decision owed, with its clock': ({
    zaak,
  }) => {
    const { melding, besluiten, status } = zaak;
    if (status !== 'open' || melding.soort !== 'vast') return;
    const start = melding.ophoudenVanaf ?? melding.aanhouding ?? 0;
    const sinds = besluiten.some((b) => b.soort === 'vrijheid' && b.op >= start);
    const taak = zaak.taken['vrijheid'];
    assert.ok(sinds || taak?.uiterlijk === zaak.termijnen.vrijheid);
    assert.ok(taak !== undefined && (sinds || isOpen(taak)));
  },

  'every victim of the last decision was told, declined, or has one open task': ({ zaak }) => {
    const nr = zaak.besluiten.length;
    if (zaak.status !== 'open' || nr === 0 || zaak.informant === null) return;
    for (const { label } of zaak.melding.slachtoffers) {
      const nummer = Number(label.split(' ')[1]);
      const klaar = zaak.pogingen.some(
        (p) =>
          p.besluitNr === nr &&
          p.slachtoffer === nummer &&
          ['bereikt', 'wil-geen-bericht'].includes(p.uitkomst),
      );
      const taken = Object.values(zaak.taken).filter((t) => t.slachtoffer === nummer && isOpen(t));
      assert.equal(taken.length, klaar ? 0 : 1);
    }
  },
};
