import type { ClientCard, Replies } from '../../messages/protocol';
import { useClientTexts } from './client/context';

/** Which clients would be seen differently under other settings, in words. */
export function Compare({ before, after }: Replies['panel.compareSettings']) {
  const { t, c } = useClientTexts();
  const then = new Map(after.map((card) => [card.id, card]));
  const changed = before.flatMap((card) => {
    const other = then.get(card.id);
    return other && words(card) !== words(other) ? [{ card, other }] : [];
  });
  if (changed.length === 0) return <p role="status">{c.compare.none}</p>;
  const cell = ({ manner, money }: ClientCard) => (
    <td>
      {t.manner.toLowerCase()}: {t.words[manner.word]}
      <br />
      {t.money.toLowerCase()}: {t.words[money.word]}
    </td>
  );
  return (
    <div class="wide">
      <table>
        <caption>{c.compare.caption(changed.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{c.columns.name}</th>
            <th scope="col">{c.compare.before}</th>
            <th scope="col">{c.compare.after}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ card, other }) => (
            <tr key={card.id}>
              <th scope="row">{card.name}</th>
              {cell(card)}
              {cell(other)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const words = ({ manner, money }: ClientCard): string => `${manner.word} ${money.word}`;
