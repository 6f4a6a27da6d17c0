import { z } from 'zod';
import type { Uitzetfout } from '../../domain/werkproces/velden-uit.ts';
import { uitzetfout } from '../../domain/werkproces/velden-uit.ts';

const meldingen: Readonly<Record<Uitzetfout, string>> = {
  'onbekend-veld': 'onbekend veld; verwacht formulier.veld, zoals inbreng-politie.wapens',
  bewaakt: 'kan niet uit: een vangrail of een besluit heeft dit veld nodig',
};

/** A question that a location does not ask, as `<form>.<field>`; one that a guard rail reads is refused. */
export const uitzetbaarVeld = z.string().check(({ value, issues }) => {
  const fout = uitzetfout(value);
  if (fout !== null) issues.push({ code: 'custom', message: meldingen[fout], input: value });
});
