import browser, { type Menus, type Tabs } from 'webextension-polyfill';

const ITEM = 'said';
const PAGE = 'said.html';

/** Puts "What does this say?" into the context menu over selected words, on any page. To be called at every start. */
export function offerToExplain(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: ITEM,
        title: browser.i18n.getMessage('whatDoesThisSay'),
        contexts: ['selection'],
      });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ITEM) void explain(info, tab);
  });
}

/** The words that were selected last; null where there were none since the browser was started. */
export async function selectedWords(): Promise<string | null> {
  const { [ITEM]: text } = await browser.storage.session.get(ITEM);
  return typeof text === 'string' && text !== '' ? text : null;
}

/** The popup cannot be opened in every browser once the words were asked for; a small window can. */
async function explain(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const text = (await withLines(info, tab)) || (info.selectionText ?? '');
  await browser.storage.session.set({ [ITEM]: text });
  const url = browser.runtime.getURL(`/${PAGE}`);
  if (browser.windows) await browser.windows.create({ url, type: 'popup', width: 460, height: 640 });
  else await browser.tabs.create({ url });
}

/** The menu tells the words without their lines. Where the page may not be looked into, that has to do. */
async function withLines({ frameId = 0 }: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<string> {
  if (tab?.id === undefined) return '';
  const target = { tabId: tab.id, frameIds: [frameId] };
  const func = () => getSelection()?.toString() ?? '';
  const [said] = await browser.scripting.executeScript({ target, func }).catch(() => []);
  return typeof said?.result === 'string' ? said.result : '';
}
