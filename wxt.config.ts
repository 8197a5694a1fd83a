import path from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Fields of a signal that serve the build and the tests: rules are compiled, examples are tried. They do not ship. */
const NOT_SHIPPED = ['rules', 'examples', 'lookalikes'];

function leaveOutSources(): Plugin {
  return {
    name: 'leave-out-sources-of-signals',
    transform(code, id) {
      if (!/\/src\/signals\/\w+\/[\w-]+\.ts$/.test(id)) return null;
      const [signal] = this.parse(code).body.flatMap((statement) =>
        statement.type === 'ExportDefaultDeclaration' && statement.declaration.type === 'ObjectExpression'
          ? [statement.declaration]
          : [],
      );
      const fields = (signal?.properties ?? []).filter(
        (field) => field.type === 'Property' && field.key.type === 'Identifier' && NOT_SHIPPED.includes(field.key.name),
      );
      return fields.reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
        code,
      );
    },
  };
}

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  manifestVersion: 3, // else Firefox would get version 2
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // The model ships as a file: a script would have to be parsed, and its numbers read out of text, at every start.
    'build:publicAssets': (wxt, files) => {
      const model = path.join(wxt.config.root, 'src/engine/generated/model.bin');
      files.push({ absoluteSrc: model, relativeDest: 'model.bin' });
    },
  },
  imports: false,
  vite: () => ({
    plugins: [preact(), leaveOutSources()],
    // Else the style sheets would be rewritten for browsers without light-dark(), and lose it on the way.
    build: {
      target: ['chrome129', 'firefox149'],
      modulePreload: { polyfill: false }, // it would bring the only network call into the pages
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    // Asks nothing at install: the options page asks for one site at a time, when its address is switched on.
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    // The loops of the scorer are WebAssembly, put together by our own code (engine/scorer/kernel.ts).
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
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
