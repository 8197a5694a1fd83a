import { useEffect, useState } from 'preact/hooks';
import { Confirm } from '../Confirm';
import { failureCode } from '../context';
import { saveFile } from '../save-file';
import { useClient } from './context';

/** The hand-over sheet, and one client's data: to take along or to erase. */
export function Files({ onErased }: { readonly onErased: () => void }) {
  const { profile, t, c, ask, say } = useClient();
  const { id, name } = profile.client;
  const [sheet, setSheet] = useState<{ readonly url: string; readonly name: string } | null>(null);
  useEffect(() => () => void (sheet && URL.revokeObjectURL(sheet.url)), [sheet]);
  const fail = (error: unknown) => say(t.failures[failureCode(error)]);
  const handOver = () =>
    ask({ kind: 'panel.handOver', client: id }).then(({ name: file, html }) => {
      setSheet({ name: file, url: URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' })) });
      say(c.handOverReady);
    }, fail);
  const exportOne = () =>
    ask({ kind: 'panel.export', client: id }).then(({ text }) => {
      saveFile(`${id}.json`, 'application/json', text);
      say(c.exported);
    }, fail);
  return (
    <details class="section">
      <summary>
        <h3>{c.files}</h3>
      </summary>
      <div class="row">
        <button type="button" onClick={() => void handOver()}>
          {c.handOver}
        </button>
        {sheet && (
          <span class="row">
            <a href={sheet.url} target="_blank" rel="noopener">
              {c.openToPrint}
            </a>
            <a href={sheet.url} download={sheet.name}>
              {c.download}
            </a>
          </span>
        )}
      </div>
      <div class="row">
        <button type="button" onClick={() => void exportOne()}>
          {c.exportOne}
        </button>
        <Confirm
          question={t.eraseSure(name)}
          yes={t.eraseYes}
          onYes={() => void ask({ kind: 'panel.eraseClient', client: id }).then(onErased, fail)}
        >
          {c.eraseOne}
        </Confirm>
      </div>
    </details>
  );
}
