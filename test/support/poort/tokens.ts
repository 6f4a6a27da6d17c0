import type { TokenWish } from '../fake-connector/issuer.ts';
import { APP_ID, APP_TENANT } from '../fake-connector/issuer.ts';

const emulator = {
  issuer: `https://sts.windows.net/${APP_TENANT}/`,
  extra: { tid: APP_TENANT, ver: '1.0', appid: APP_ID },
};
const aanmelden = `https://login.microsoftonline.com/${APP_TENANT}/v2.0`;

/** Tokens that open no door, whichever library looks at them, with the status of the answer. */
export const SLECHTE_TOKENS: readonly (readonly [string, number, Partial<TokenWish>])[] = [
  ['met een sleutel die niemand kent', 401, { forged: true }],
  ['zonder handtekening (alg=none)', 401, { trick: 'none' }],
  ['met een lege handtekening', 401, { trick: 'cut' }],
  ['getekend met de openbare sleutel als geheim (HS256)', 401, { trick: 'public-key-as-secret' }],
  ['met een onbekend sleutel-id', 401, { kid: 'onbekend' }],
  [
    'met een sleutel van een ander adres (jku)',
    401,
    { forged: true, header: { jku: 'https://kwaad.invalid/keys' } },
  ],
  ['met de sleutel in het token zelf', 401, { forged: true, header: { x5c: ['MIIB'] } }],
  ['dat verlopen is', 401, { expiresIn: -600 }],
  ['zonder einde', 401, { expiresIn: null }],
  ['met een einde dat geen tijd is', 401, { extra: { exp: 'morgen' } }],
  ['dat nog niet geldt', 401, { startsIn: 600 }],
  ['voor een andere bot', 401, { audience: 'een-andere-bot' }],
  ['voor deze bot als adres (api://)', 401, { audience: `api://${APP_ID}` }],
  ['voor deze bot en een andere', 401, { extra: { aud: [APP_ID, 'een-andere-bot'] } }],
  ['van een andere uitgever', 401, { issuer: 'https://issuer.invalid' }],
  ['langs de weg van de emulator (sts.windows.net)', 401, emulator],
  [
    'langs de weg van de emulator, versie 2',
    401,
    { ...emulator, extra: { tid: APP_TENANT, ver: '2.0', azp: APP_ID } },
  ],
  ['van de eigen tenant', 401, { issuer: aanmelden, extra: { tid: APP_TENANT, ver: '2.0', azp: APP_ID } }],
  ['voor een ander adres van Teams', 401, { serviceUrl: 'https://smba.trafficmanager.net/amer/' }],
  ['voor bijna hetzelfde adres', 401, { serviceUrl: 'https://smba.trafficmanager.net/EMEA' }],
  ['zonder adres van Teams', 401, { extra: { serviceurl: undefined } }],
  ['met een sleutel voor een ander kanaal dan Teams', 403, { key: 'webchat' }],
  ['met een sleutel die voor geen enkel kanaal geldt', 403, { key: 'bare' }],
];
