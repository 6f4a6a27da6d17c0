import { describe, expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { stempel } from '../../cards/stempel.ts';
import { alleVoorbeelden, delen } from './kaartdelen.ts';

const kop = { version: 17, head: 'ab12cd34ef56'.repeat(5) };

describe('stempel', () => {
  test.each(alleVoorbeelden)(
    '$naam: writes version and head on every action and changes nothing else',
    ({ view }) => {
      const kaart = render(view);
      const ongestempeld = JSON.stringify(kaart);
      const acties = delen(stempel(kaart, kop)).filter(({ type }) => String(type).startsWith('Action.'));
      for (const { data } of acties) expect(data).toHaveProperty('h', '17.ab12cd34');
      expect(
        JSON.stringify(stempel(kaart, kop))
          .replaceAll(',"h":"17.ab12cd34"', '')
          .replaceAll('"h":"17.ab12cd34"', ''),
      ).toBe(ongestempeld);
      expect(JSON.stringify(kaart)).toBe(ongestempeld);
    },
  );
});
