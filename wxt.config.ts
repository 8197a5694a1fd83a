import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  manifestVersion: 3, // else Firefox would get version 2
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // Else the style sheets would be rewritten for browsers without light-dark(), and lose it on the way.
    build: { target: ['chrome129', 'firefox149'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage'],
    ...(browser === 'chrome' && { minimum_chrome_version: '129' }), // scheduler.yield()
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bellwether@bellwether.example',
          strict_min_version: '149.0', // ::highlight() with text-decoration
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
