const files = import.meta.glob<string>('../../../../shared/fixtures/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Styles, scripts and pictures of their servers, which are not there. */
const LINKED = /<link\b[^>]*>|<script\b[^>]*\ssrc=[^>]*><\/script>|(?<=<(?:img|iframe)\b[^>]*)\ssrc="[^"]*"/g;

/**
 * Pages that others saved, by their place under the collection ("roundcube/ru_RU-show-uid4.html"). They stand
 * beside the project and may be absent; then this is empty.
 */
export const saved: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, html]) => [path.replace(/^.*\/fixtures\//, ''), html.replace(LINKED, '')]),
);
