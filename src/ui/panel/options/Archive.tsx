import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  ArchiveImport,
  type ImportState,
  type Progress,
  type Report,
  type Shelf,
  type Unfinished,
} from '../../../archive/import';
import type { ArchiveReader, ArchiveRequest, Skipped, UnreadableFile } from '../../../archive/types';
import type { Language } from '../../../conversation';
import { list } from '../../texts';
import type { OptionsTexts } from '../../texts/options';
import { FailureNotice, Notice } from '../pieces';
import { useOptions } from './context';
import { Field } from './fields';
import { OwnAddresses } from './OwnAddresses';

/** What the import of an archive needs beyond the background. */
export interface ArchiveAccess {
  readonly open: (request: ArchiveRequest) => ArchiveReader;
  readonly shelf: Shelf;
}

/** Import of a mailbox archive. */
export function Archive({ archive }: { readonly archive: ArchiveAccess }) {
  const { o, ask, settings, reload } = useOptions();
  const [state, setState] = useState<ImportState>({ kind: 'idle', unfinished: null });
  const running = useMemo(
    () =>
      new ArchiveImport({
        ...archive,
        file: async ({ host, conversations }) => (await ask({ kind: 'panel.fileArchive', host, conversations })).filed,
        clock: () => performance.now(),
        changed: setState,
      }),
    [archive, ask],
  );
  useEffect(() => setState(running.state), [running]);

  const box = useRef<HTMLDivElement>(null);
  const { kind } = state;
  const beforeRef = useRef(kind);
  useEffect(() => {
    // What was clicked is gone: the focus goes to what has come instead.
    if (beforeRef.current !== kind) box.current?.focus();
    beforeRef.current = kind;
  }, [kind]);
  const start = (files: readonly File[]) => void running.run(files, settings.own).then(reload);
  const choose = (unfinished: Unfinished | null) => (
    <Choose unfinished={unfinished} start={start} forget={() => running.forget()} />
  );
  return (
    <section id="archive">
      <h2 tabIndex={-1}>{o.nav.archive}</h2>
      <p class="soft">{o.archive.intro}</p>
      <p class="soft">{o.archive.takeout}</p>
      {settings.own.length === 0 && kind !== 'running' ? (
        <div class="card">
          <h3>{o.archive.ownFirst}</h3>
          <p class="soft">{o.archive.ownFirstHint}</p>
          <OwnAddresses id="own-for-archive" />
        </div>
      ) : (
        <div class="card" ref={box} tabIndex={-1}>
          {state.kind === 'idle' && choose(state.unfinished)}
          {state.kind === 'running' && (
            <Running
              {...state}
              pause={() => running.pause()}
              goOn={() => running.resume()}
              cancel={() => running.cancel()}
            />
          )}
          {state.kind === 'cancelled' && (
            <>
              <Notice>{o.archive.stopped}</Notice>
              {choose(state.unfinished)}
            </>
          )}
          {state.kind === 'failed' && (
            <>
              {state.unreadable?.length ? (
                <UnreadableFiles files={state.unreadable} />
              ) : typeof state.why === 'string' ? (
                <Notice>{o.archive.why[state.why]}</Notice>
              ) : (
                <FailureNotice code={state.why.code as Parameters<typeof FailureNotice>[0]['code']} />
              )}
              {choose(state.unfinished)}
            </>
          )}
          {state.kind === 'done' && <Done {...state.report} again={() => running.forget()} />}
        </div>
      )}
    </section>
  );
}

interface ChooseProps {
  readonly unfinished: Unfinished | null;
  readonly start: (files: readonly File[]) => void;
  readonly forget: () => void;
}

function Choose({ unfinished, start, forget }: ChooseProps) {
  const { o, language } = useOptions();
  const [files, setFiles] = useState<readonly File[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const differs =
    unfinished !== null &&
    files.length > 0 &&
    files.map(({ name, size: bytes }) => `${name} ${bytes}`).join() !==
      unfinished.files.map(({ name, size: bytes }) => `${name} ${bytes}`).join();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = [...(input.current?.files ?? [])];
        if (chosen.length > 0) start(chosen);
      }}
    >
      {unfinished && (
        <>
          <p>
            {o.archive.resumeHint(
              list(
                language,
                unfinished.files.map(({ name }) => name),
              ),
              o.archive.filed(unfinished.filed),
            )}
          </p>
          <div class="row">
            <button type="button" class="quiet" onClick={forget}>
              {o.archive.forget}
            </button>
          </div>
        </>
      )}
      <Field id="archive-files" label={o.archive.choose}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            multiple
            accept=".mbox,.eml,application/mbox,message/rfc822"
            onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" aria-disabled={files.length === 0}>
          {o.archive.start}
        </button>
        <output class="soft">
          {files.length > 0 && o.archive.chosen(files.length, bytesIn(language, size))}
          {differs && ` ${o.archive.differs}`}
        </output>
      </div>
    </form>
  );
}

interface RunningProps {
  readonly progress: Progress;
  readonly paused: boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly cancel: () => void;
}

function Running({ progress, paused, pause, goOn, cancel }: RunningProps) {
  const { o } = useOptions();
  const { phase, done, mails, filed, secondsLeft } = progress;
  const title = `${o.archive.step(phase === 'scanning' ? 1 : 2)}: ${o.archive.phases[phase]}`;
  return (
    <>
      {/* Only what changes seldom is read out; the figures would never end. */}
      <div role="status">
        <h3>{paused ? `${title}. ${o.archive.paused}` : title}</h3>
      </div>
      <progress value={done} max={1} aria-label={o.archive.phases[phase]} />
      <p>
        {o.archive.mails(mails)}
        {phase === 'reading' && ` · ${o.archive.filed(filed)}`}
        {!paused && ` · ${secondsLeft === null ? o.archive.guessing : o.archive.left(timeIn(o, secondsLeft))}`}
      </p>
      <div class="row">
        <button type="button" onClick={paused ? goOn : pause}>
          {paused ? o.archive.goOn : o.archive.pause}
        </button>
        <button type="button" class="quiet" onClick={cancel}>
          {o.archive.cancel}
        </button>
      </div>
    </>
  );
}

function Done({ again, ...report }: Report & { readonly again: () => void }) {
  const { o, language, clients } = useOptions();
  const number = new Intl.NumberFormat(language);
  const skipped = Object.entries(report.skipped).filter(([, count]) => count > 0) as [Skipped, number][];
  const left = skipped.reduce((sum, [, count]) => sum + count, 0);
  const rows = [
    [o.archive.report.mails, report.mails],
    [o.archive.report.conversations, report.conversations],
    [o.archive.report.filed, report.filed],
    [o.archive.report.clients, clients.length],
    [o.archive.report.skipped, left],
  ] as const;
  return (
    <>
      <div role="status">
        <h3>{o.archive.done}</h3>
      </div>
      <dl class="figures">
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number.format(count)}</dd>
          </div>
        ))}
      </dl>
      {skipped.length > 0 && (
        <ul class="bullets">
          {skipped.map(([why, count]) => (
            <li key={why}>
              {number.format(count)}: {o.archive.skipped[why]}
            </li>
          ))}
        </ul>
      )}
      {report.cut.length > 0 && <Notice>{o.archive.cut(list(language, report.cut))}</Notice>}
      <UnreadableFiles files={report.unreadable} />
      <div class="row">
        <button type="button" onClick={again}>
          {o.archive.again}
        </button>
      </div>
    </>
  );
}

function UnreadableFiles({ files }: { readonly files: readonly UnreadableFile[] }) {
  const { o } = useOptions();
  return (
    <>
      {files.map(({ name, why }) => (
        <Notice key={name}>{o.archive.unreadable(name, o.archive.why[why])}</Notice>
      ))}
    </>
  );
}

function timeIn({ archive }: OptionsTexts, seconds: number): string {
  if (seconds < 90) return archive.seconds(Math.max(5, Math.round(seconds / 5) * 5));
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? archive.minutes(minutes) : archive.hours(Math.round(minutes / 60));
}

function bytesIn(language: Language, bytes: number): string {
  const [unit, size] =
    bytes >= 1e9
      ? (['gigabyte', 1e9] as const)
      : bytes >= 1e6
        ? (['megabyte', 1e6] as const)
        : (['kilobyte', 1e3] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}
