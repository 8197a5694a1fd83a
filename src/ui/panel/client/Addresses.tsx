import { useId, useState } from 'preact/hooks';
import type { ClientRow, Profile } from '../../../messages/protocol';
import { Confirm } from '../Confirm';
import { failureCode } from '../context';
import { useClient } from './context';

interface AddressesProps {
  readonly others: readonly ClientRow[];
  readonly onProfile: (profile: Profile) => void;
  readonly hrefOf: (client: string) => string;
}

/** The addresses that are one person, and the others of the same firm. */
export function Addresses({ others, onProfile, hrefOf }: AddressesProps) {
  const { profile, t, c, ask, say } = useClient();
  const { client, joined, company } = profile;
  const [wanted, setWanted] = useState('');
  const [undone, setUndone] = useState<string | null>(null);
  const id = useId();
  const change = (kind: 'panel.join' | 'panel.split', other: string, words: string) =>
    ask({ kind, client: client.id, other }).then(
      (changed) => {
        setUndone(kind === 'panel.split' ? other : null);
        setWanted('');
        onProfile(changed);
        say(words);
      },
      (error: unknown) => say(t.failures[failureCode(error)]),
    );
  const known = others.filter((other) => other.id !== client.id && !joined.includes(other.id));
  const found = known.find((other) => [other.id, other.address].includes(wanted.trim().toLowerCase()));
  return (
    <details class="section">
      <summary>
        <h3>{c.addresses}</h3>
      </summary>
      <p class="address">{client.address}</p>
      {joined.length === 0 && <p class="soft">{c.onlyAddress}</p>}
      {joined.length > 0 && (
        <>
          <h4>{c.joinedTo}</h4>
          <ul class="list">
            {joined.map((address) => (
              <li key={address} class="row">
                <span class="grow address">{address}</span>
                <button
                  type="button"
                  aria-label={c.splitOf(address)}
                  onClick={() => void change('panel.split', address, c.splitDone(address))}
                >
                  {c.split}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {undone && (
        <p class="row">
          {c.splitDone(undone)}
          <button type="button" onClick={() => void change('panel.join', undone, c.joinDone(undone))}>
            {c.undo}
          </button>
        </p>
      )}
      <label for={id}>{c.joinLabel}</label>
      <input
        id={id}
        list={`${id}-known`}
        autocomplete="off"
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((other) => (
          <option key={other.id} value={other.address}>
            {other.name}
          </option>
        ))}
      </datalist>
      {wanted && !found && <p class="soft">{c.joinUnknown}</p>}
      {found && (
        <Confirm
          key={found.id}
          question={c.joinSure(found.address, client.name)}
          yes={c.joinYes}
          onYes={() => void change('panel.join', found.id, c.joinDone(found.address))}
        >
          {c.join}
        </Confirm>
      )}
      {company && company.others.length > 0 && (
        <>
          <h4>{c.firmOthers(company.domain)}</h4>
          <ul>
            {company.others.map((other) => (
              <li key={other}>
                <a href={hrefOf(other)}>{others.find((row) => row.id === other)?.name ?? other}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
