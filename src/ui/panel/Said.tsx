import { useEffect, useId, useState } from 'preact/hooks';
import type { Conversation } from '../../conversation';
import type { ClientRow, Explanation, Failure, Replies } from '../../messages/protocol';
import { Bell } from '../bell';
import { capital } from '../texts';
import { hostTexts } from '../texts/hosts';
import { failureCode, usePanel } from './context';
import { FailureNotice, SeverityMark } from './pieces';

interface SaidProps {
  /** The words that were selected; null where there are none. */
  readonly text: string | null;
  /** A name for a text that is the same whenever the text is, so that it counts once. */
  readonly nameOf: (text: string) => string;
}

/** What a text from anywhere says, and the way to file it under a client. */
export function Said({ text, nameOf }: SaidProps) {
  const { t, ask, language } = usePanel();
  const texts = hostTexts(language).said;
  const [heard, setHeard] = useState<Replies['panel.tryText'] | null>(null);
  const [clients, setClients] = useState<readonly ClientRow[]>([]);
  const [failure, setFailure] = useState<Failure['failed'] | null>(null);
  useEffect(() => {
    document.title = texts.title;
    if (text === null) return;
    const fail = (error: unknown) => setFailure(failureCode(error));
    ask({ kind: 'panel.tryText', text }).then(setHeard, fail);
    ask({ kind: 'panel.clients' }).then((reply) => setClients(reply.clients), fail);
  }, [ask, text, texts]);

  return (
    <main class="popup said">
      <header>
        <Bell size={18} filled />
        <h1>{texts.title}</h1>
      </header>
      {failure && <FailureNotice code={failure} />}
      {text === null ? (
        <p class="soft">{texts.nothingSelected}</p>
      ) : (
        <>
          <blockquote class="selected">{text}</blockquote>
          {!heard && !failure && <p class="soft">{t.loading}</p>}
          {heard?.findings.length === 0 && <p>{texts.nothing}</p>}
          <ul class="list">
            {heard?.findings.map(({ signal, start, end }) => (
              <Sign key={`${signal} ${start}`} quote={text.slice(start, end)} explanation={heard.signals[signal]} />
            ))}
          </ul>
          <FileUnder clients={clients} conversationFor={(client) => conversationOf(text, nameOf(text), client)} />
        </>
      )}
    </main>
  );
}

function Sign({ quote, explanation }: { readonly quote: string; readonly explanation: Explanation | undefined }) {
  if (!explanation) return null;
  const { severity, name, why, answers } = explanation;
  return (
    <li>
      <p class="sign-head">
        <SeverityMark severity={severity} />
        <b>{name}</b>
      </p>
      <blockquote>{quote}</blockquote>
      <p class="soft">{capital(why)}</p>
      {answers[0] && <p class="to-send">{answers[0].text}</p>}
    </li>
  );
}

interface FileUnderProps {
  readonly clients: readonly ClientRow[];
  readonly conversationFor: (client: string) => Conversation;
}

/** Nothing is remembered of a selected text unless the user says whose it is. */
function FileUnder({ clients, conversationFor }: FileUnderProps) {
  const { t, ask, language } = usePanel();
  const texts = hostTexts(language).said;
  const list = useId();
  const [client, setClient] = useState('');
  const [said, setSaid] = useState('');
  const file = async (event: Event) => {
    event.preventDefault();
    const wanted = client.trim();
    if (wanted === '') return;
    const known = clients.find(({ name, address }) => name === wanted || address === wanted);
    try {
      const conversations = [conversationFor(known?.address ?? wanted)];
      const { filed } = await ask({ kind: 'panel.fileArchive', host: 'selection', conversations });
      setSaid(filed === 1 ? texts.filed(known?.name ?? wanted) : texts.notFiled);
    } catch (error) {
      setSaid(t.failures[failureCode(error)]);
    }
  };
  return (
    <form class="form" onSubmit={(event) => void file(event)}>
      <label for="whose">{texts.whose}</label>
      <input id="whose" list={list} value={client} onInput={(event) => setClient(event.currentTarget.value)} />
      <datalist id={list}>
        {clients.map(({ id, name, address }) => (
          <option key={id} value={address}>
            {name}
          </option>
        ))}
      </datalist>
      <div class="row">
        <button type="submit">{texts.file}</button>
        <output>{said}</output>
      </div>
    </form>
  );
}

/** One message of the client's, of an unknown day. */
function conversationOf(text: string, id: string, address: string): Conversation {
  return { id, us: [], client: { address }, messages: [{ id, from: 'client', at: null, text }] };
}
