// Runs in the browser, beside the real renderer and a real markdown reader. Teams reads markdown without HTML.
const { AdaptiveCard, HostConfig, SerializationContext, Version } = globalThis.AdaptiveCards;
const markdown = globalThis.markdownit({ html: false, linkify: false });
// What the card that is drawn lists as mentions: Teams shows their names.
let vermeldingen = [];
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const metNamen = vermeldingen.reduce(
    (tekst, { text: at, mentioned }) => tekst.replaceAll(at, mentioned.name),
    text,
  );
  result.outputHtml = markdown.render(metNamen);
  result.didProcess = true;
};

// The renderer tests the language with a global regular expression, which fails every second time.
const TAALFOUT = 'Invalid value "nl" for property "lang".';

// Draws each card in a new frame of that width and says what the renderer did not understand.
globalThis.teken = (tekeningen, hostConfig, thema, breedte) =>
  tekeningen.flatMap(({ kaart, naam }) => tekenKaart(kaart, hostConfig, thema, breedte, naam));

function tekenKaart(kaart, hostConfig, thema, breedte, naam) {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  const context = new SerializationContext(new Version(1, 5));
  vermeldingen = kaart.msteams?.entities ?? [];
  card.parse(kaart, context);
  const melding = Array.from({ length: context.eventCount }, (_, nr) => context.getEventAt(nr).message);
  const validatie = card.validateProperties().validationEvents.map(({ message }) => message);
  const lijst = document.createElement('section');
  lijst.className = `kader ${thema}`;
  lijst.style.width = `${breedte}px`;
  const kop = document.createElement('p');
  kop.className = 'naam';
  kop.textContent = naam;
  const vak = document.createElement('div');
  vak.className = 'kaart';
  vak.append(card.render());
  lijst.append(kop, vak);
  document.querySelector('main').append(lijst);
  const meldingen = [...melding, ...validatie].filter((tekst) => tekst !== TAALFOUT);
  return meldingen.map((tekst) => `${naam}: ${tekst}`);
}

globalThis.leeg = () => document.querySelector('main').replaceChildren();

// The renderer puts the words of a button in a box of its own, which ends them with an ellipsis.
function kaptAf(element) {
  const { textOverflow, overflowX } = globalThis.getComputedStyle(element);
  return textOverflow === 'ellipsis' && overflowX !== 'visible';
}

// Texts and controls that stick out of their card, or are cut off: a person would miss them.
globalThis.overloop = () =>
  [...document.querySelectorAll('.kader')].flatMap((kader) => {
    const vak = kader.querySelector('.kaart');
    const rand = vak.getBoundingClientRect();
    const buiten = [...vak.querySelectorAll('*')].filter((element) => {
      const plek = element.getBoundingClientRect();
      const teBreed = element.scrollWidth > element.clientWidth + 1;
      const afgekapt = teBreed && (element.tagName === 'BUTTON' || kaptAf(element));
      return plek.width > 0 && (plek.right > rand.right + 1 || plek.left < rand.left - 1 || afgekapt);
    });
    const breed = vak.scrollWidth > vak.clientWidth ? [vak] : [];
    return [...breed, ...buiten].map(
      (element) => `${kader.querySelector('.naam').textContent}: ${element.textContent.slice(0, 60)}`,
    );
  });
