import type { TrendPoint } from '../../../clients/types';
import { day } from '../../texts';
import { useClient } from './context';

const WIDTH = 320;
const HEIGHT = 40;
/** A change below this is noise of a few mails. */
const NOTICEABLE = 6;

type Axis = 'manner' | 'money';

/**
 * Which way the client goes: a sentence, and a curve for each axis. The curves are drawn here, since all that is
 * needed is two lines over real dates with marks on some days, in the colours of light and dark: the small chart
 * libraries space points evenly, the others paint on a canvas and weigh as much as the whole popup.
 */
export function Trend() {
  const { profile, t, c, language, now } = useClient();
  const { points, marks } = profile.trend;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2)
    return (
      <section>
        <h3>{c.trend}</h3>
        <p class="soft">{c.trendTooShort}</p>
      </section>
    );

  const from = Date.parse(first.at);
  const span = Math.max(1, Date.parse(last.at) - from);
  const x = (at: string) => ((Date.parse(at) - from) / span) * WIDTH;
  const y = (score: number) => HEIGHT - (score / 100) * HEIGHT;
  const line = (axis: Axis) => points.map((point) => `${x(point.at)},${y(point[axis])}`).join(' ');
  const shownMarks = marks.filter(({ at }) => x(at) >= 0 && x(at) <= WIDTH);
  const said = (axis: Axis, label: string) =>
    c.trendOf[direction(axis, first, last)](label, day(language, first.at, now));
  return (
    <section class="trend">
      <h3>{c.trend}</h3>
      <ul class="legend">
        <li class="legend-manner">{said('manner', t.manner)}</li>
        <li class="legend-money">{said('money', t.money)}</li>
      </ul>
      <svg viewBox={`0 -3 ${WIDTH} ${HEIGHT + 6}`} preserveAspectRatio="none" aria-hidden="true">
        <line class="ground" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {shownMarks.map(({ at, what }) => (
          <line key={at + what} class="change" x1={x(at)} x2={x(at)} y1="0" y2={HEIGHT} />
        ))}
        <polyline class="money" points={line('money')} />
        <polyline class="manner" points={line('manner')} />
      </svg>
      <p class="ends soft" aria-hidden="true">
        <span>{day(language, first.at, now)}</span>
        <span>{day(language, last.at, now)}</span>
      </p>
      <details>
        <summary>{c.trendTable}</summary>
        {shownMarks.map(({ at, what }) => (
          <p key={at + what} class="soft">
            ┆ {c.trendMarks[what](day(language, at, now))}
          </p>
        ))}
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{c.date}</th>
                <th scope="col">{t.manner}</th>
                <th scope="col">{t.money}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ at, manner, money }) => (
                <tr key={at}>
                  <th scope="row">{day(language, at, now)}</th>
                  <td>{Math.round(manner)}</td>
                  <td>{Math.round(money)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function direction(axis: Axis, first: TrendPoint, last: TrendPoint): 'up' | 'down' | 'level' {
  const change = last[axis] - first[axis];
  if (Math.abs(change) < NOTICEABLE) return 'level';
  return change > 0 ? 'up' : 'down';
}
