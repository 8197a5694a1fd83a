import type { Party } from '../../conversation';

/** A mail that came through a Google group: "'Anna Keller' via Sales". */
const THROUGH_GROUP = /^['"‘“](.+)['"’”]\s+(?:via|через)\s/;

/**
 * A person as Gmail names one: `<span email="…" name="…">`. Behind a group's address stand many: there the name
 * makes the person, and keeps them apart from the group, which may be our own.
 */
export function partyOf(person: Element): Party | null {
  const address = (person.getAttribute('email') ?? person.getAttribute('data-hovercard-id') ?? '').trim().toLowerCase();
  if (!address.includes('@')) return null;
  const name = (person.getAttribute('name') ?? person.textContent).trim();
  const throughGroup = THROUGH_GROUP.exec(name)?.[1]?.trim();
  if (throughGroup) {
    return { address: `${throughGroup.toLowerCase()} via ${address.replace('@', ' at ')}`, name: throughGroup };
  }
  return { address, ...(name && name.toLowerCase() !== address && { name }) };
}
