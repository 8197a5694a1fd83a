import { useRef, useState } from 'preact/hooks';
import type { ImportPlan } from '../../../messages/protocol';
import { day } from '../../texts';
import { Confirm } from '../Confirm';
import { useOptions } from './context';
import { Field, Line, numberIn, Outcome } from './fields';

/** Everything that is remembered, in the hands of the person it belongs to. */
export function Data({ forgetArchive }: { readonly forgetArchive: () => void }) {
  const { t, o, generation } = useOptions();
  return (
    <section id="data">
      <h2 tabIndex={-1}>{o.nav.data}</h2>
      <p class="soft">{t.dataHint}</p>
      <Backup />
      <Restore />
      <Keeping key={generation} />
      <Learnt />
      <Damaged />
      <EraseOne />
      <EraseAll forgetArchive={forgetArchive} />
    </section>
  );
}

/** Long enough for any browser to have begun the download. */
const DOWNLOAD_BEGUN = 60_000;

function Backup() {
  const { o, ask, now, fail } = useOptions();
  const [said, setSaid] = useState('');
  const make = async () => {
    const { text } = await ask({ kind: 'panel.export' });
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const name = `bellwether-${now.toISOString().slice(0, 10)}.json`;
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_BEGUN);
    setSaid(o.data.backupMade(name));
  };
  return (
    <div class="card">
      <h3>{o.data.backup}</h3>
      <p class="soft">{o.data.backupHint}</p>
      <Outcome said={said}>
        <button type="button" onClick={() => void make().catch(fail)}>
          {o.data.makeBackup}
        </button>
      </Outcome>
    </div>
  );
}

interface Planned {
  readonly text: string;
  readonly plan: ImportPlan;
}

function Restore() {
  const { t, o, ask, language, now, clients, restart } = useOptions();
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  const refuse = (words: string) => {
    setPlanned(null);
    setWrong(true);
    setSaid(words);
  };
  const explain = (error: unknown) => {
    const code = error instanceof Error && 'code' in error ? (error.code as keyof typeof t.failures) : 'internal';
    refuse(t.failures[code] ?? t.failures.internal);
  };
  const check = async (file: File | undefined) => {
    setSaid('');
    setWrong(false);
    setPlanned(null);
    if (!file) return;
    const text = await file.text().catch(() => null);
    if (text === null) return refuse(o.data.cannotRead);
    await ask({ kind: 'panel.checkImport', text }).then((plan) => setPlanned({ text, plan }), explain);
  };
  const take = async (text: string, how: 'merge' | 'replace') => {
    const done = await ask({ kind: 'panel.import', text, how }).catch(explain);
    if (!done) return;
    await restart();
    setPlanned(null);
    setSaid(o.data.restored(done.clients));
    if (inputRef.current) {
      inputRef.current.value = '';
      inputRef.current.focus();
    }
  };
  return (
    <div class="card">
      <h3>{o.data.restore}</h3>
      <p class="soft">{o.data.restoreHint}</p>
      <Field id="backup-file" label={o.data.chooseBackup}>
        {(control) => (
          <input
            {...control}
            ref={inputRef}
            type="file"
            accept=".json,application/json"
            onChange={(event) => void check(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <div aria-live="polite">
        {planned && (
          <>
            <p>{o.data.plan(day(language, planned.plan.madeAt, now))}</p>
            <ul class="bullets">
              <li>{o.data.planClients(planned.plan.clients, planned.plan.known)}</li>
              <li>{o.data.planConversations(planned.plan.conversations)}</li>
              {planned.plan.settings && <li>{o.data.planSettings}</li>}
            </ul>
            <p class="soft">{o.data.mergeHint}</p>
          </>
        )}
      </div>
      {planned && (
        <div class="row">
          <button type="button" onClick={() => void take(planned.text, 'merge')}>
            {o.data.merge}
          </button>
          <Confirm
            question={o.data.replaceSure(clients.length)}
            yes={o.data.replaceYes}
            onYes={() => void take(planned.text, 'replace')}
          >
            {o.data.replace}
          </Confirm>
        </div>
      )}
      <output class={wrong ? 'wrong' : 'soft'}>{said}</output>
    </div>
  );
}

/** Days; null is for ever. */
const LIFETIMES: readonly (number | null)[] = [30, 90, 180, 365, 730, null];
const MOST_SLIDES = 100;

function Keeping() {
  const { t, o, settings, save } = useOptions();
  const [limit, setLimit] = useState(String(settings.slideLimit));
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  const lifetimes = LIFETIMES.includes(settings.quoteDays) ? LIFETIMES : [settings.quoteDays, ...LIFETIMES];
  const submit = async (event: Event) => {
    event.preventDefault();
    const slideLimit = numberIn(limit) ?? Number.NaN;
    const bad = !Number.isInteger(slideLimit) || slideLimit < 1 || slideLimit > MOST_SLIDES;
    setWrong(bad);
    if (bad) return setSaid(o.data.slideWrong);
    setSaid((await save({ slideLimit })) ? t.saved : '');
  };
  return (
    <div class="card">
      <h3>{o.data.keep}</h3>
      <Field id="quote-days" label={o.data.quoteDays} hint={o.data.quoteDaysHint}>
        {(control) => (
          <select
            {...control}
            value={String(settings.quoteDays)}
            onChange={(event) => void save({ quoteDays: numberIn(event.currentTarget.value.replace('null', '')) })}
          >
            {lifetimes.map((days) => (
              <option key={days} value={String(days)}>
                {days === null ? o.data.forEver : o.data.days(days)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <form onSubmit={(event) => void submit(event)}>
        <Field id="slide-limit" label={o.data.slideLimit}>
          {(control) => (
            <Line {...control} class="shorter" inputMode="numeric" aria-invalid={wrong} value={limit} set={setLimit} />
          )}
        </Field>
        <Outcome said={said} wrong={wrong}>
          <button type="submit">{t.save}</button>
        </Outcome>
      </form>
    </div>
  );
}

function Learnt() {
  const { o, ask, fail } = useOptions();
  const [said, setSaid] = useState('');
  const forget = () => void ask({ kind: 'panel.forgetLearnt' }).then(() => setSaid(o.data.forgotten), fail);
  return (
    <div class="card">
      <h3>{o.data.learnt}</h3>
      <p class="soft">{o.data.learntHint}</p>
      <Outcome said={said}>
        <Confirm question={o.data.forgetSure} yes={o.data.forgetYes} onYes={forget}>
          {o.data.forgetLearnt}
        </Confirm>
      </Outcome>
    </div>
  );
}

function Damaged() {
  const { o, damaged } = useOptions();
  return (
    <div class="card">
      <h3>{o.data.damaged}</h3>
      {damaged.length === 0 ? (
        <p class="soft">{o.data.noDamaged}</p>
      ) : (
        <>
          <p class="soft">{o.data.damagedHint}</p>
          <ul class="bullets">
            {damaged.map((key) => (
              <li key={key}>
                <code>{key.replace(/^damaged:/, '')}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Clients that are listed before the search has to narrow them down. */
const LISTED = 10;

function EraseOne() {
  const { t, o, ask, clients, reload, fail } = useOptions();
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const wanted = search.trim().toLowerCase();
  const found = clients.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(wanted));
  const erase = async (id: string, name: string) => {
    await ask({ kind: 'panel.eraseClient', client: id });
    await reload();
    setSaid(o.data.erased(name));
    input.current?.focus();
  };
  return (
    <div class="card">
      <h3>{o.data.eraseOne}</h3>
      <p class="soft">{o.data.eraseOneHint}</p>
      <input
        ref={input}
        type="search"
        placeholder={o.data.findClient}
        aria-label={o.data.findClient}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <output class="soft">{said}</output>
      {clients.length === 0 && <p class="soft">{t.noClients}</p>}
      {clients.length > 0 && found.length === 0 && <p class="soft">{t.noMatch}</p>}
      <ul class="list">
        {found.slice(0, LISTED).map(({ id, name, address }) => (
          <li key={id} class="row">
            <span class="who">{name || address}</span>
            {name !== '' && name !== address && <span class="soft">{address}</span>}
            <Confirm
              label={`${t.erase}: ${name || address}`}
              question={t.eraseSure(name || address)}
              yes={t.eraseYes}
              onYes={() => void erase(id, name || address).catch(fail)}
            >
              {t.erase}
            </Confirm>
          </li>
        ))}
      </ul>
      {found.length > LISTED && <p class="soft">{o.data.moreClients(found.length - LISTED)}</p>}
    </div>
  );
}

function EraseAll({ forgetArchive }: { readonly forgetArchive: () => void }) {
  const { o, ask, clients, restart, fail } = useOptions();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const sure = typed.trim().toLowerCase() === o.data.eraseAllWord;
  const erase = async (event: Event) => {
    event.preventDefault();
    if (!sure) return;
    await ask({ kind: 'panel.eraseAll' });
    forgetArchive();
    setTyped('');
    setSaid(o.data.eraseAllDone);
    await restart();
  };
  return (
    <form class="card" onSubmit={(event) => void erase(event).catch(fail)}>
      <h3>{o.data.eraseAll}</h3>
      <Field id="erase-all" label={o.data.eraseAllType(o.data.eraseAllWord)} hint={o.data.eraseAllHint(clients.length)}>
        {(control) => <Line {...control} class="short" autocomplete="off" value={typed} set={setTyped} />}
      </Field>
      <Outcome said={said}>
        <button type="submit" class="danger" aria-disabled={!sure}>
          {o.data.eraseAll}
        </button>
      </Outcome>
    </form>
  );
}
