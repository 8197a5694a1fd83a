import { useClient } from './context';

/** What looks sensible, with words to send. */
export function AdviceBox() {
  const { profile, c, say } = useClient();
  const { kind, text, answers } = profile.advice;
  const copy = (words: string) =>
    navigator.clipboard.writeText(words).then(
      () => say(c.copied),
      () => say(c.copyFailed),
    );
  return (
    <section class="advice">
      <h3>{c.advice}</h3>
      <p>
        <strong>{c.advices[kind]}</strong>
      </p>
      <p>{text}</p>
      {answers.length > 0 && <h4>{c.answers}</h4>}
      {answers.map(({ id, title, text: words }) => (
        <details key={id}>
          <summary>{title}</summary>
          <p class="to-send">{words}</p>
          <button type="button" aria-label={`${c.copy}: ${title}`} onClick={() => void copy(words)}>
            {c.copy}
          </button>
        </details>
      ))}
    </section>
  );
}
