/** The same work is done anew only when something in what it is given has changed. Holds the latest `size`; a failure is not kept. */
export function cached<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
  size: number,
): (...given: Given) => Promise<Result> {
  const known = new Map<string, Promise<Result>>();
  return async (...given) => {
    const key = await digest(JSON.stringify(given));
    const result = known.get(key) ?? work(...given);
    // A Map keeps the order of insertion: the first key is the one that was asked for longest ago.
    known.delete(key);
    known.set(key, result);
    for (const oldest of known.keys()) {
      if (known.size <= size) break;
      known.delete(oldest);
    }
    result.catch(() => known.delete(key));
    return result;
  };
}

/** Texts are not held on to: a digest is enough to know them again. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return String.fromCharCode(...bytes);
}
