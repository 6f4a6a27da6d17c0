import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { metLetters } from '../../scripts/kaarten/lettertype.ts';
import { TABLE_CHANNEL } from '../../scripts/playground/identities.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** ms; a busy machine draws the Playground slowly. */
const PATIENCE = 40_000;
/** ms to wait for what may just have been replaced. */
const BRIEF = 1_000;
/** ms for an answer to be drawn in the place of what was pressed, before it is looked whether that is still there. */
const DRAWN = 6_000;
/** ms for one step of a form, before it is looked whether the form is still there. */
const STEP = 10_000;

/** Pictures of every step, to look at. */
const PICTURES = process.env['NEGENUUR_E2E_PLAATJES'] ?? join(tmpdir(), 'negenuur-e2e');

/** A row is read aloud with its question first. */
function rij(vraag: string, antwoord: string): RegExp {
  const letterlijk = (tekst: string): string => tekst.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${letterlijk(vraag)}.*${letterlijk(antwoord)}$`);
}

/** Whether it could be done in time. */
function gelukt(poging: Promise<unknown>): Promise<boolean> {
  return poging.then(
    () => true,
    () => false,
  );
}

/** The Playground in a real browser, used as a person would: look at the case in the channel, press, fill in. */
export class TafelPagina implements AsyncDisposable {
  readonly #browser: Browser;
  readonly page: Page;
  #nummer = '';
  readonly #plaatjes: string[] = [];

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  /** Opens the table channel; cases that come after this are seen. */
  static async open(url: string): Promise<TafelPagina> {
    const executablePath = process.env['NEGENUUR_CHROMIUM'] ?? '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
      // Its own times then read as those on the cards.
      const context = await browser.newContext({
        viewport: { width: 1280, height: 1400 },
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
      });
      await metLetters(context);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      // The Playground's page asks the internet for fonts; a test goes nowhere.
      await page.route(
        ({ hostname }) => hostname !== 'localhost',
        (route) => route.abort(),
      );
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      // It slows the page down with every message.
      await page.getByTitle('Hide log panel').click();
      await page.getByText(TABLE_CHANNEL.name).first().click();
      await page.getByText('Start a new post').waitFor();
      return new TafelPagina(browser, page);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Waits for the post of a case; from then on it is what is looked at. */
  async kiesZaak(nummer: string): Promise<void> {
    this.#nummer = nummer;
    await this.kaart.waitFor();
  }

  /** The case post, or what stands in its place after a press. Replies in the thread come below it. */
  get kaart(): Locator {
    return this.page.locator('.ac-adaptiveCard', { hasText: this.#nummer }).first();
  }

  /** The bot's later messages in the thread of the case. */
  get draad(): Locator {
    return this.page.locator('.ac-adaptiveCard', { hasText: this.#nummer });
  }

  async toont(tekst: string): Promise<void> {
    await this.kaart.getByText(tekst, { exact: false }).first().waitFor();
  }

  async druk(knop: string): Promise<void> {
    await this.kaart.getByRole('button', { name: knop, exact: true }).click();
  }

  /** Sends a form, and waits until something else stands in its place. */
  async verstuur(knop: string): Promise<void> {
    const button = this.kaart.getByRole('button', { name: knop, exact: true });
    await button.click();
    await button.waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  /** Opens a task and does what it asks. */
  async doeTaak(taak: string, stappen: () => Promise<void>): Promise<void> {
    await this.doe(async () => {
      await this.#openTaak(taak);
      await stappen();
    });
  }

  /**
   * Does something that begins at the case post. An update of the post that was under way may also take the place of a
   * form that was half filled in: then it is all done once more.
   */
  async doe(stappen: () => Promise<void>): Promise<void> {
    const end = performance.now() + 2 * PATIENCE;
    for (;;) {
      this.page.setDefaultTimeout(STEP);
      try {
        await stappen();
        return;
      } catch (error) {
        if (performance.now() > end || !(await this.#isZaak())) throw error;
      } finally {
        this.page.setDefaultTimeout(PATIENCE);
      }
    }
  }

  async #isZaak(): Promise<boolean> {
    return this.kaart.getByRole('button', { name: 'Mijn taak', exact: true }).isVisible();
  }

  /**
   * From the case post to one of the own tasks. An update of the post that was under way may take the place of what was
   * just opened: then it is opened once more, as a person would.
   */
  async #openTaak(taak: string): Promise<void> {
    const mijnTaak = this.kaart.getByRole('button', { name: 'Mijn taak', exact: true });
    const open = this.page.getByRole('button', { name: 'Open', exact: true });
    const naam = this.page.getByText(taak, { exact: true });
    const rij = this.kaart.locator('.ac-container').filter({ has: naam }).filter({ has: open }).last();
    const bijTaak = rij.getByRole('button', { name: 'Open', exact: true });
    const end = performance.now() + 2 * PATIENCE;
    while (performance.now() < end) {
      await this.terugNaarZaak();
      if (
        (await gelukt(mijnTaak.click({ timeout: BRIEF }))) &&
        (await gelukt(bijTaak.click({ timeout: DRAWN })))
      )
        return;
    }
    throw new Error(`the task ${taak} does not open`);
  }

  /** The case post itself, also when an answer stands in its place. */
  async terugNaarZaak(): Promise<void> {
    await this.#zaakMet(this.kaart.getByRole('button', { name: 'Mijn taak', exact: true }));
  }

  /** The case post says this: at once, or after going back from an answer. */
  async zaakToont(tekst: string): Promise<void> {
    await this.#zaakMet(this.kaart.getByText(tekst).first());
  }

  /**
   * An answer and the update of the post may come in either order, and the last one stands: what is there now may
   * be gone a moment later, so look again until the post is there.
   */
  async #zaakMet(doel: Locator): Promise<void> {
    const terug = this.kaart.getByRole('button', { name: /^(Terug|Bekijk zaak)$/ }).first();
    const end = performance.now() + PATIENCE;
    while (performance.now() < end) {
      await doel.or(terug).first().waitFor({ timeout: PATIENCE });
      if (await doel.isVisible()) return;
      await terug.click({ timeout: BRIEF }).catch(() => undefined);
      await doel.waitFor({ timeout: BRIEF }).catch(() => undefined);
    }
    throw new Error('the case post does not come to that');
  }

  /** Chooses one of the big rows under a question. */
  async kies(vraag: string, antwoord: string): Promise<void> {
    const groep = this.kaart.getByRole('radiogroup', { name: vraag });
    await groep.getByRole('radio', { name: antwoord, exact: true }).check();
  }

  /** Ticks one of several rows under a question. */
  async vink(vraag: string, antwoord: string): Promise<void> {
    await this.kaart.getByRole('checkbox', { name: rij(vraag, antwoord) }).check();
  }

  async kiesUitLijst(vraag: string, antwoord: string): Promise<void> {
    await this.kaart.getByRole('combobox', { name: vraag }).click();
    await this.page.getByRole('option', { name: antwoord, exact: true }).click();
  }

  async vulDatum(vraag: string, datum: string): Promise<void> {
    await this.kaart.getByLabel(vraag).fill(datum);
  }

  async plaatje(naam: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    if (!this.#plaatjes.includes(naam)) this.#plaatjes.push(naam);
    const nr = String(this.#plaatjes.indexOf(naam) + 1).padStart(2, '0');
    await this.page.screenshot({ path: join(PICTURES, `${nr}-${naam}.png`), timeout: PATIENCE });
  }

  /** The post of the case with its thread, for the documentation. */
  async plaatjeVanPost(naam: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    // The Playground asks the internet for its Segoe UI.
    await this.page.addStyleTag({ content: "* { font-family: 'Open Sans' !important }" });
    await this.page.evaluate(`for (const deel of document.querySelectorAll('*')) deel.scrollTop = 0`);
    const post = await this.kaart.boundingBox();
    const laatste = await this.draad.last().boundingBox();
    if (post === null || laatste === null) throw new Error('the post is not on the page');
    const onder = laatste.y + laatste.height;
    const clip = {
      x: post.x - 14,
      y: post.y - 50,
      width: post.width + 60,
      height: onder - post.y + 64,
    };
    await this.page.screenshot({ path: join(PICTURES, `${naam}.png`), clip });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
  }
}
