import { pageHost } from '../page-host';
import { readPage } from './read';
import { isYandexMail } from './route';
import { EDITORS, STATEFUL } from './selectors';

/** Yandex Mail is one page; its views come and go as a whole. */
export const yandexHost = pageHost({
  id: 'yandex',
  recognises: ({ location }) => isYandexMail(location),
  read: readPage,
  watched: (document) => ({
    root: () => document.body ?? document.documentElement,
    stateful: STATEFUL,
    editors: EDITORS,
  }),
});
