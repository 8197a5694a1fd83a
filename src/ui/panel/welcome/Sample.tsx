import { useEffect, useState } from 'preact/hooks';
import { day } from '../../texts';
import { sampleTexts } from '../../texts/sample';
import { useOptions } from '../options/context';

/** Draws marks over the sample until the signal aborts. */
export type Play = (language: 'ru' | 'en', signal: AbortSignal) => void;

const DAY = 86_400_000;

/** A conversation as a mail program would show it. What is drawn over it is the real thing. */
export function Sample({ play }: { readonly play: Play }) {
  const { o, language, now } = useOptions();
  const texts = sampleTexts(language);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!root) return;
    const playing = new AbortController();
    play(language, playing.signal);
    return () => playing.abort();
  }, [root, play, language]);
  return (
    <section
      class="mail"
      key={language}
      ref={setRoot}
      aria-label={o.welcome.sampleTitle}
      data-sample="sample"
      data-client="anna@firm.example"
      data-name={texts.client}
    >
      <h3 class="subject">
        {texts.subject} <span data-slot="strip" />
      </h3>
      {texts.letters.map((letter, n) => {
        const ours = n % 2 === 1;
        const at = new Date(now.getTime() - (texts.letters.length - n) * DAY).toISOString();
        return (
          <article key={letter} data-message={`sample-${n}`} data-from={ours ? 'us' : 'client'} data-at={at}>
            <header>
              <span>
                <strong>{ours ? texts.me : texts.client}</strong> <span data-slot="badge" />
              </span>
              <time class="soft" dateTime={at}>
                {day(language, at, now)}
              </time>
            </header>
            <p data-body>{letter}</p>
          </article>
        );
      })}
    </section>
  );
}
