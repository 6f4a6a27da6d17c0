// What stands in for Microsoft in the drill; the program loads it before its own code, and nothing else is different.
// Its calls to Teams go to a server of the drill, with a token that nobody checks: there is no Microsoft here to ask.
import { registerHooks } from 'node:module';

const TEAMS = 'https://smba.trafficmanager.net/';
const elders = process.env.PROEFDRAAI_TEAMS;
const echt = globalThis.fetch;
globalThis.fetch = (waar, ...rest) => {
  const adres = typeof waar === 'string' ? waar : (waar.url ?? waar.href);
  return echt(adres.startsWith(TEAMS) ? adres.replace(TEAMS, `${elders}/`) : waar, ...rest);
};

registerHooks({
  load(url, context, next) {
    const gevonden = next(url, context);
    const vervang = (van, naar) => ({
      ...gevonden,
      source: Buffer.from(gevonden.source).toString().replace(van, naar),
    });
    if (url.endsWith('/bot/botbuilder/token-source.ts')) {
      return vervang('await own.getToken(refresh)', "'proef'");
    }
    if (url.endsWith('/bot/teams-sdk/token-source.ts')) {
      return vervang('await tokens.getAppToken()', "'proef'");
    }
    // The next version of the program: it derives with a higher number.
    if (process.env.PROEFDRAAI_VERSIE === undefined || !url.endsWith('/afgeleid/versie.ts')) return gevonden;
    return vervang(/AFLEIDING = \d+/, `AFLEIDING = ${process.env.PROEFDRAAI_VERSIE}`);
  },
});
