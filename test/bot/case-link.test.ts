import { describe, expect, it } from 'vitest';
import { caseLinkOf } from '../../bot/case-link.ts';
import { metPaginalink } from '../../cards/paginalink.ts';
import { render } from '../../cards/render.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import { koppelingVan } from '../../src/tab/delen/adres.ts';

const BOT = '22222222-2222-4222-8222-222222222222';
const ZAAK = 'oefenstad:OF-26-0042';
const basis = { demo: false, address: 'http://127.0.0.1:3978', botId: BOT, tabAppId: 'een-app' };

describe('waar een kaart naartoe leidt', () => {
  it('in Teams: het tabblad van de app, met de zaak als deel', () => {
    const adres = new URL(caseLinkOf(basis)(ZAAK) ?? '');
    expect(adres.origin + adres.pathname).toBe(`https://teams.microsoft.com/l/entity/${BOT}/bord`);
    const { subEntityId } = JSON.parse(adres.searchParams.get('context') ?? '') as { subEntityId: string };
    expect(koppelingVan(`/${subEntityId}`)).toEqual({ locatie: 'oefenstad', nummer: 'OF-26-0042' });
  });

  it('in de demo: de pagina zelf', () => {
    const adres = new URL(caseLinkOf({ ...basis, demo: true, botId: '' })(ZAAK) ?? '');
    expect(adres.href).toMatch(/^http:\/\/127\.0\.0\.1:3978\/tab\/#/);
    expect(koppelingVan(adres.hash.slice(1))).toEqual({ locatie: 'oefenstad', nummer: 'OF-26-0042' });
  });

  it.each([
    ['geen app voor de pagina', { tabAppId: '' }, ZAAK],
    ['geen bot', { botId: '' }, ZAAK],
    ['geen zaak', {}, 'oefenstad'],
  ])('zonder pagina leidt niets ergens heen: %s', (_, anders, zaakId) => {
    expect(caseLinkOf({ ...basis, ...anders })(zaakId)).toBeNull();
  });
});

describe('de kaart', () => {
  const nummers = (kaart: unknown): readonly string[] =>
    [...JSON.stringify(kaart).matchAll(/"text":"(\[[^\]"]+\]\([^)"]+\))"/g)].map(([, tekst = '']) => tekst);

  it.each(Object.entries(voorbeelden))(
    '%s: het nummer leidt naar de zaak, de rest blijft zoals het was',
    (_, lijst) => {
      for (const { view } of lijst) {
        const kaart = render(view);
        const gekoppeld = metPaginalink(kaart, (zaakId) => `https://adres.test/${zaakId}`);
        const links = nummers(gekoppeld);
        const overZaak =
          view.soort === 'gedeeld' ||
          ('kop' in view ? view.kop !== null && view.soort !== 'thread' : view.soort === 'tafelzaak');
        expect(links.length).toBe(overZaak ? 1 : 0);
        expect(JSON.stringify(gekoppeld).replaceAll(/\[([^\]"]+)\]\(https:\/\/adres[^)]+\)/g, '$1')).toBe(
          JSON.stringify(kaart),
        );
        expect(metPaginalink(kaart, () => null)).toEqual(kaart);
      }
    },
  );
});
