import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../src/conversation';
import { gmailHost } from '../../../src/hosts/gmail';
import { PATIENCE_MS } from '../../../src/hosts/patience';
import { roundcubeHost } from '../../../src/hosts/roundcube';
import { readBody } from '../../../src/hosts/text-model';
import type { Host } from '../../../src/hosts/types';
import { open } from './page';
import { saved } from './saved';

const NOW = new Date('2026-06-01T12:00:00Z');
const LATER = new Date(NOW.getTime() + PATIENCE_MS);

async function readLate(host: Host, html: string) {
  const page = await open(html);
  host.read(page, { own: [], now: NOW });
  return host.read(page, { own: [], now: LATER });
}

async function conversation(host: Host, html: string): Promise<Conversation> {
  const reading = await readLate(host, html);
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.conversation;
}

const there = Object.keys(saved).length > 0;

describe.skipIf(!there)('saved pages (../shared/fixtures; skipped where it is absent)', () => {
  const MARK = { address: 'mark.dupont@brightline.example', name: 'Mark Dupont' };
  const IGOR = { address: 'i.vlasov@stroymir.example', name: 'Игорь Власов' };

  test.each([
    [
      'en_US-show-uid1',
      MARK,
      'client',
      'Hi Anna,\n\nwe need a landing page for the spring campaign. What would it cost and when could you start?\n\nBest,\nMark',
    ],
    [
      'en_US-show-uid2',
      MARK,
      'client',
      'Anna, thanks. 2,400 is far more than we planned, other studios charge half of that. Could you do it for 1,500 and add the newsletter template on top? We need it by Friday at the latest.\n\nMark',
    ],
    ['en_US-show-uid3', MARK, 'client', 'What would it cost again? And when could you start?'],
    ['en_US-show-uid7', IGOR, 'client', 'Посмотрите, что пишет наш юрист.'],
    [
      'en_US-sent-show-uid2',
      MARK,
      'us',
      'Mark, the price stands; the newsletter template is another 450. Which alternatives are you comparing with?\n\nAnna',
    ],
    [
      'ru_RU-show-uid4',
      IGOR,
      'client',
      'Добрый день, Анна!\n\nНужен сайт-каталог, примерно на 300 товаров. Сколько будет стоить и за какое время сделаете?\n\nС уважением,\nИгорь Власов\nкоммерческий директор, «Строймир»',
    ],
    // "-- " and the name below it are plain lines here: the engine's to recognise.
    [
      'ru_RU-show-uid5',
      IGOR,
      'client',
      'Анна, дороговато. Соседи делали за 120. Давайте за 200 и ещё логотип в подарок, а? И надо срочно, вчера.\n--\nС уважением,\nИгорь Власов',
    ],
    [
      'ru_RU-preview.frame',
      IGOR,
      'client',
      'Сколько, говорите, будет стоить? И кто вообще будет наполнять, мы же не договаривались платить за это.\n--\nИгорь Власов\nОтправлено из Mail',
    ],
  ] as const)('Roundcube, %s', async (name, client, from, text) => {
    const read = await conversation(roundcubeHost, saved[`roundcube/${name}.html`]!);
    expect(read.client).toEqual(client);
    expect(read.us).toEqual(['me@studio.example']);
    expect(read.messages).toMatchObject([{ from, text: expect.anything() }]);
    expect(read.messages[0]!.text.replaceAll('\u00a0', '').replace(/\n{2,}/g, '\n')).toBe(
      text.replace(/\n{2,}/g, '\n'),
    );
    expect(read.messages[0]!.at).toMatch(/^2026-03-\d\dT\d\d:\d\d:00[+-]/);
    expect(read.subject).toMatch(
      /^(?:RE: |Re: |FW: )?(?:Landing page for the spring campaign|Сайт для магазина стройматериалов|Договор)/,
    );
  });

  test('Roundcube: the same mail is the same message in either language, and in the preview', async () => {
    const id = async (name: string) => (await conversation(roundcubeHost, saved[`roundcube/${name}.html`]!)).id;
    expect(await id('en_US-show-uid1')).toBe(await id('ru_RU-show-uid1'));
    expect(await id('ru_RU-preview.frame')).toBe(await id('ru_RU-show-uid6'));
    expect(await id('en_US-show-uid1')).not.toBe(await id('en_US-show-uid2'));
  });

  test.each(['en_US-list-with-preview.outer', 'ru_RU-list-with-preview.outer', 'en_US-print-uid3', 'ru_RU-print-uid3'])(
    'Roundcube, nothing to read in %s',
    async (name) => {
      expect(await readLate(roundcubeHost, saved[`roundcube/${name}.html`]!)).toEqual({ kind: 'none' });
    },
  );

  test('Roundcube knows its pages, and only these', async () => {
    for (const [name, html] of Object.entries(saved)) {
      const page = await open(html);
      expect([name, roundcubeHost.recognises(page)]).toEqual([name, name.startsWith('roundcube/')]);
    }
  });

  test('a real Gmail message of 2025 is read once it stands under a subject', async () => {
    const { body } = new DOMParser().parseFromString(saved['gmail/2025-08-en-expanded-message.html']!, 'text/html');
    const { messages, client, us } = await conversation(
      gmailHost,
      `<title>Offers - me@studio.example - Gmail</title><div role="main"><div class="ha"><h2 class="hP">Offers</h2></div>
       <div role="list"><div class="h7" role="listitem"><div class="adn ads">${body.innerHTML}</div></div></div></div>`,
    );
    expect(messages).toMatchObject([{ from: 'client', id: 1840959905192440233n.toString(16) }]);
    expect(messages[0]!.text).toMatch(/^Congratulations!!!\s+Following students have been offered by Oracle/);
    expect(new Date(messages[0]!.at!)).toEqual(new Date(2025, 7, 20, 13, 19));
    expect(client).toEqual({ address: 'vinod.jptnp@gmail.com', name: 'Vinod Kumar' });
    expect(us).toEqual(['me@studio.example']);
  });

  test('a real collapsed Gmail message of 2020 has a sender and a date, and no text', async () => {
    const { body } = new DOMParser().parseFromString(saved['gmail/2020-01-ru-collapsed-message-a.html']!, 'text/html');
    const { messages } = await conversation(
      gmailHost,
      `<title>Письмо - me@studio.example - Gmail</title><div role="main"><div class="ha"><h2 class="hP">Письмо</h2></div>
       <div role="list">${body.innerHTML}</div></div>`,
    );
    expect(messages).toMatchObject([{ from: 'client', text: '', textMissing: true }]);
    expect(messages[0]!.author?.name).toBe('Александр');
    expect(new Date(messages[0]!.at!)).toEqual(new Date(2019, 11, 26, 22, 53));
  });

  test('pages of other programs are nothing to Gmail, and no error', async () => {
    const { 'gmail-print/gmail-thread.html': nearlyGmail, ...others } = saved;
    expect(await readLate(gmailHost, nearlyGmail!)).toEqual({ kind: 'unreadable', missing: 'item' });
    for (const [name, html] of Object.entries(others)) {
      expect([name, await readLate(gmailHost, html)]).toEqual([name, { kind: 'none' }]);
    }
  });

  test('every text of every page leads back to its words', async () => {
    for (const [name, html] of Object.entries(saved)) {
      const { model } = readBody((await open(html)).body);
      for (const word of model.text.matchAll(/\S+/g)) {
        const range = model.range(word.index, word.index + word[0].length);
        if (range) expect(range.toString()).toBe(word[0]);
        else expect([name, word[0]]).toEqual([name, 'a range']);
      }
    }
  });
});
